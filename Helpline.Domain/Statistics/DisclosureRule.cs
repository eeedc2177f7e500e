namespace Helpline.Domain.Statistics;

/// <summary>
/// How small numbers are kept from telling on somebody when figures leave the charity. Nothing stays nothing; a small number becomes a
/// mark; every other number, totals too and each on its own, is rounded.
/// </summary>
public sealed class DisclosureRule
{
    /// <summary>Confidential: stands for a number that is hidden only so that its neighbours cannot be worked out. The signs are the government statisticians'.</summary>
    public const string Confidential = "[c]";

    /// <summary>Not available: the whole figure would tell too much.</summary>
    public const string NotAvailable = "[x]";

    /// <summary>No table that leaves the charity may have more dimensions.</summary>
    public const int MostDimensions = 3;

    /// <summary>So many numbers must stay possible for whatever is hidden.</summary>
    public const int LeastPossible = 3;

    /// <summary>1 to 7 hidden, the rest to the nearest 5: for everybody.</summary>
    public static readonly DisclosureRule Default = new("default", 7, "*", 5);

    /// <summary>1 to 4 hidden, the rest exact, and neighbours hidden where they would tell: for funders who demand it.</summary>
    public static readonly DisclosureRule Funder = new("funder", 4, "<5", 1);

    private DisclosureRule(string code, int hiddenUpTo, string mark, int roundTo) =>
        (Code, HiddenUpTo, Mark, RoundTo) = (code, hiddenUpTo, mark, roundTo);

    public static IReadOnlyList<DisclosureRule> All => [Default, Funder];

    public string Code { get; }

    public int HiddenUpTo { get; }

    public string Mark { get; }

    public int RoundTo { get; }

    public static DisclosureRule? Find(string code) => All.FirstOrDefault(rule => rule.Code == code);

    public bool Hides(decimal exact) => exact > 0 && exact <= HiddenUpTo;

    /// <summary>What the reader sees of a number where nothing else endangers it.</summary>
    public PublishedValue Show(decimal exact) =>
        Hides(exact)
            ? PublishedValue.Hidden(Mark)
            : PublishedValue.Of(Math.Round(exact / RoundTo, MidpointRounding.AwayFromZero) * RoundTo);

    /// <summary>What the reader can conclude from what she sees of it.</summary>
    public Possible Possible(decimal exact)
    {
        if (exact == 0)
        {
            return new(0, 0);
        }

        var shown = Show(exact);
        return shown.Number is { } number
            ? new(Math.Max((long)number - (RoundTo / 2), HiddenUpTo + 1), (long)number + (RoundTo / 2))
            : new(1, HiddenUpTo);
    }

    /// <summary>What the reader can conclude from a number that is hidden for its neighbours' sake: only that it is not a small one.</summary>
    public Possible PossibleIfConfidential => new(HiddenUpTo + 1, Statistics.Possible.Most);
}
