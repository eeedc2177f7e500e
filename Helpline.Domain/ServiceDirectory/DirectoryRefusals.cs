using Helpline.Domain.Refusals;

namespace Helpline.Domain.ServiceDirectory;

public static class DirectoryRefusals
{
    /// <summary>The detail is the sentence of the entry that gives the confidential address away.</summary>
    public static Refusal AddressTold(string sentence) => new("Directory.AddressTold", sentence);

    /// <summary>This class of recipient passes on what it learns; it can never be said to be firewalled.</summary>
    public static readonly Refusal AlwaysShares = new("Directory.AlwaysShares");

    public static readonly Refusal AgesReversed = new("Directory.AgesReversed");

    public static readonly Refusal AlreadyWithdrawn = new("Directory.AlreadyWithdrawn");

    public static readonly Refusal ChangedSinceProposed = new("Directory.ChangedSinceProposed");

    public static readonly Refusal ClassNotOfAnOrganisation = new("Directory.ClassNotOfAnOrganisation");

    /// <summary>The detail is the address as it was given.</summary>
    public static Refusal FeedAddressUnreadable(string address) => new("Directory.FeedAddressUnreadable", address);

    /// <summary>The details are the line and the place in it, both counted from 1.</summary>
    public static Refusal FeedIsNoJson(long line, long place) => new("Directory.FeedIsNoJson", line, place);

    /// <summary>The details are the address and what it answered.</summary>
    public static Refusal FeedNotServed(string address, string answer) => new("Directory.FeedNotServed", address, answer);

    /// <summary>The detail is the host.</summary>
    public static Refusal FeedIsPrivate(string host) => new("Directory.FeedIsPrivate", host);

    /// <summary>The details are the page, the place in it (as in <c>$.contents[3].name</c>) and what was expected there.</summary>
    public static Refusal FeedShapeUnknown(string page, string path, string expected) =>
        new("Directory.FeedShapeUnknown", page, path, expected);

    /// <summary>The detail is the most that is read, in megabytes.</summary>
    public static Refusal FeedTooLarge(int megabytes) => new("Directory.FeedTooLarge", megabytes);

    /// <summary>The detail is the most services that are taken at once.</summary>
    public static Refusal FeedTooLong(int services) => new("Directory.FeedTooLong", services);

    /// <summary>The detail is the page that came a second time.</summary>
    public static Refusal FeedLoops(string page) => new("Directory.FeedLoops", page);

    /// <summary>The details are the page and the version that it says to be.</summary>
    public static Refusal FeedVersionUnknown(string page, string version) => new("Directory.FeedVersionUnknown", page, version);

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
