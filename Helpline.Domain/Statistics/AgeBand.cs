namespace Helpline.Domain.Statistics;

/// <summary>How ages are told: never in single years.</summary>
public static class AgeBand
{
    public static readonly IReadOnlyList<string> All = ["under 18", "18-24", "25-34", "35-44", "45-54", "55-64", "65+", Spelling.NotKnown];

    public static string Of(int? years) =>
        years switch
        {
            null => Spelling.NotKnown,
            < 18 => "under 18",
            < 25 => "18-24",
            < 35 => "25-34",
            < 45 => "35-44",
            < 55 => "45-54",
            < 65 => "55-64",
            _ => "65+",
        };
}
