namespace Helpline.Domain.Firewall.Scanning;

/// <summary>
/// A word, the beginning of one (<see cref="IsBeginning"/>), or several in a row, with what it tells; and the words that give it another
/// meaning when they stand so many words from it.
/// </summary>
internal sealed record ImmigrationTerm(IReadOnlyList<string> Words, FieldClass Class, IReadOnlySet<string> UnlessNear, int Near)
{
    /// <summary>How far off the other meaning may stand, by the sign before it.</summary>
    private static readonly (char Sign, int Near)[] signs = [('=', 1), ('!', 2), ('~', 4)];

    /// <summary>A shorter word has too many neighbours to be read with a slip in it.</summary>
    public const int ShortestWithSlip = 6;

    public bool IsBeginning => Words is [var one] && one.EndsWith('*');

    public string First => Words[0];

    /// <summary>Reads a table: terms by lines or bars.</summary>
    public static IEnumerable<ImmigrationTerm> Read(string table, FieldClass field) =>
        from term in table.Split(['\n', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        let sign = Array.Find(signs, one => term.Contains(one.Sign))
        let parts = term.Split(sign.Sign, StringSplitOptions.TrimEntries)
        select new ImmigrationTerm(parts[0].Split(' '), field, parts.Length > 1 ? parts[1].Split(' ').ToHashSet() : [], sign.Near);
}
