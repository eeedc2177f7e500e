namespace Helpline.Domain.ServiceUsers;

/// <summary>What a sealed immigration record is opened for. A closed set, because the purpose is kept in the log and must never tell a story.</summary>
public enum ImmigrationPurpose
{
    LegalAdvice,
    ReferralToAdviser,
    SheAskedToSeeIt,
    SafeguardingDecision,
    CorrectingIt,
}
