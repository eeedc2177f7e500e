namespace Helpline.Domain.Firewall.Scanning;

/// <summary>A word, the beginning of one (<see cref="IsBeginning"/>), or several in a row, with what it tells and beside what it tells nothing.</summary>
internal sealed record ImmigrationTerm(IReadOnlyList<string> Words, FieldClass Class, IReadOnlySet<string> UnlessNear)
{
    /// <summary>A shorter word has too many neighbours to be read with a slip in it.</summary>
    public const int ShortestWithSlip = 6;

    public bool IsBeginning => Words is [var one] && one.EndsWith('*');

    public string First => Words[0];

    /// <summary>Reads a table: terms by lines or bars.</summary>
    public static IEnumerable<ImmigrationTerm> Read(string table, FieldClass field) =>
        from term in table.Split(['\n', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        let parts = term.Split('!', StringSplitOptions.TrimEntries)
        select new ImmigrationTerm(parts[0].Split(' '), field, parts.Length > 1 ? parts[1].Split(' ').ToHashSet() : []);
}
