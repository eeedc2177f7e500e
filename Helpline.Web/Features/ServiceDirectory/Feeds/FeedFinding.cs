namespace Helpline.Web.Features.ServiceDirectory.Feeds;

/// <summary>What was found about one service of a feed.</summary>
public enum FeedProblem
{
    // These keep a service out.
    IdMissing,
    NameMissing,
    OrganisationMissing,
    WrongKind,
    TooLong,
    AgesReversed,
    TwiceInFeed,
    TellsAddress,
    OtherOrganisation,

    // With these it comes in, or is already there.
    Conflict,
    NameIsDecided,
    AddedHere,
    NotActive,
    LinkUnreadable,
    NoLongerThere,
}

/// <summary>One remark: where in the feed, about which service, and about which field of it.</summary>
public sealed record FeedFinding(FeedProblem Problem, string Page, string Path, string Name, string Field = "")
{
    public bool Rejects => Problem <= FeedProblem.OtherOrganisation;
}
