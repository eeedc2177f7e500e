namespace Helpline.Domain.ServiceUsers;

/// <summary>One way to read a name: its words in order, the given names first. "Majo Núñez" is read as it stands and as María José Núñez.</summary>
internal sealed record NameReading(IReadOnlyList<string> Words)
{
    /// <summary>More words than any name has; the rest of a pasted page is not compared.</summary>
    private const int MostWords = 16;

    /// <summary>A shorter word made of two could be made by chance (d + a).</summary>
    private const int ShortestJoined = 5;

    // Three first, so that "de la Cruz" is not read as "dela" and "Cruz".
    private static readonly int[] joinedLengths = [3, 2];

    private static readonly HashSet<string> particles =
    [
        .. "de da do dos das del d la las los el e y i di della du van von sr sra srta senora senorita senhora mrs ms miss".Split(' '),
    ];

    /// <summary>The ways to read a name beside another; words the other writes as one (Delacruz, Anamaria) are read as one.</summary>
    public static IReadOnlyList<NameReading> Of(string name, string beside)
    {
        var asWritten = WithoutParticles(Joined(Ordered(name), [.. Ordered(beside)])).Select(ShortForms.Surname).ToArray();
        var unfolded =
            from at in Enumerable.Range(0, asWritten.Length)
            from names in ShortForms.PairsOf(asWritten[at])
            select new NameReading([.. asWritten.Take(at), .. names, .. asWritten.Skip(at + 1)]);
        return [new(asWritten), .. unfolded];
    }

    /// <summary>The words of a name without particles, or all of them when it has no others.</summary>
    public static IReadOnlyList<string> WordsOf(string name) => WithoutParticles(Ordered(name));

    /// <summary>The words that are surnames: those before a comma, or else those after the first that are not given names.</summary>
    public static IReadOnlyList<string> SurnamesOf(string name) =>
        [
            .. (Parted(name) is { } parts ? WithoutParticles(WordsIn(parts.Surnames)) : new NameReading(WordsOf(name)).Surnames()).Select(
                ShortForms.Surname
            ),
        ];

    /// <summary>The surnames of a name in its usual order. A last word of three is one even if it is also a given name (Ana Paula Rosa).</summary>
    public IReadOnlyList<string> Surnames() =>
        Words.Count == 1
            ? [.. Words.Where(word => word.Length > 1 && !ShortForms.IsGivenName(word))]
            :
            [
                .. Words
                    .Skip(1)
                    .Where((word, at) => word.Length > 1 && (!ShortForms.IsGivenName(word) || (Words.Count > 2 && at == Words.Count - 2))),
            ];

    private static string[] Ordered(string name) =>
        Parted(name) is { } parts ? [.. WordsIn(parts.GivenNames), .. WordsIn(parts.Surnames)] : WordsIn(name);

    /// <summary>"Prado Núñez, M. J." in its two parts; null for a name without such a comma.</summary>
    private static (string Surnames, string GivenNames)? Parted(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && WordsIn(name[..comma]).Length > 0 && WordsIn(name[(comma + 1)..]).Length > 0
            ? (name[..comma], name[(comma + 1)..])
            : null;
    }

    private static string[] WordsIn(string text) =>
        [.. NameFolding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords)];

    private static List<string> Joined(string[] words, HashSet<string> beside)
    {
        var joined = new List<string>(words.Length);
        for (var at = 0; at < words.Length; at++)
        {
            var length = joinedLengths.FirstOrDefault(
                count =>
                    at + count <= words.Length
                    && string.Concat(words[at..(at + count)]) is { Length: >= ShortestJoined } one
                    && beside.Contains(one),
                1
            );
            joined.Add(string.Concat(words[at..(at + length)]));
            at += length - 1;
        }

        return joined;
    }

    private static IReadOnlyList<string> WithoutParticles(IReadOnlyList<string> words)
    {
        var telling = words.Where(word => !particles.Contains(word)).ToArray();
        return telling.Length > 0 ? telling : words;
    }
}
