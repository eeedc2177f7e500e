namespace Helpline.Domain.Statistics;

/// <summary>
/// How rows are written in figures and their files: as in the files of past calls, where flags and needs are codes with hyphens and
/// everything else is words with spaces.
/// </summary>
public static class Spelling
{
    public const string NotKnown = "not known";

    /// <summary>callback booked, in person, not asked.</summary>
    public static string Of<T>(T member)
        where T : struct, Enum => Words<T>.All[member];

    /// <summary>Every member of a closed set, in its order.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Of)];

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> All = Enum.GetValues<T>()
            .ToDictionary(member => member, member => Code.Of(member).Replace('-', ' '));
    }
}
