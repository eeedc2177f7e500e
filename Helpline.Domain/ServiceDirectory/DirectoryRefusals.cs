using Helpline.Domain.Refusals;

namespace Helpline.Domain.ServiceDirectory;

public static class DirectoryRefusals
{
    /// <summary>This class of recipient passes on what it learns; it can never be said to be firewalled.</summary>
    public static readonly Refusal AlwaysShares = new("Directory.AlwaysShares");

    public static readonly Refusal AgesReversed = new("Directory.AgesReversed");

    public static readonly Refusal AlreadyWithdrawn = new("Directory.AlreadyWithdrawn");

    public static readonly Refusal ChangedSinceProposed = new("Directory.ChangedSinceProposed");

    public static readonly Refusal ClassNotOfAnOrganisation = new("Directory.ClassNotOfAnOrganisation");

    public static readonly Refusal NameMissing = new("Directory.NameMissing");

    /// <summary>Two people decided that this name is firewalled; another name under their decision would walk round them.</summary>
    public static readonly Refusal NameIsDecided = new("Directory.NameIsDecided");

    public static readonly Refusal NotHerOwn = new("Directory.NotHerOwn");

    public static readonly Refusal NotWithdrawn = new("Directory.NotWithdrawn");

    public static readonly Refusal NothingProposed = new("Directory.NothingProposed");

    public static readonly Refusal OpeningTimesUnreadable = new("Directory.OpeningTimesUnreadable");

    public static readonly Refusal ProposalOpen = new("Directory.ProposalOpen");

    public static readonly Refusal ProposalSettled = new("Directory.ProposalSettled");

    public static readonly Refusal ReasonMissing = new("Directory.ReasonMissing");

    /// <summary>The detail is the longest that is kept, in characters.</summary>
    public static Refusal TooLong(int longest) => new("Directory.TooLong", longest);

    public static readonly Refusal UrlUnreadable = new("Directory.UrlUnreadable");

    public static readonly Refusal WaitUnreadable = new("Directory.WaitUnreadable");
}
