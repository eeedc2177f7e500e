namespace Helpline.Domain.Calls;

/// <summary>What anybody may do about an immigration need without advising: information and referral only.</summary>
public enum ImmigrationAction
{
    GaveLeaflet,
    BookedAdviser,
    GaveListOfAdvisers,
    HelpedReadLetter,
}
