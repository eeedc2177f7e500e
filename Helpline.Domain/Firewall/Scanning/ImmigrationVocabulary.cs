using System.Collections.Frozen;
using Helpline.Domain.Firewall.Words;

namespace Helpline.Domain.Firewall.Scanning;

/// <summary>All terms of the three languages, found by their first word: as it is, by its beginning, or with one slip in it.</summary>
internal static class ImmigrationVocabulary
{
    /// <summary>Words that may stand inside a term without changing it: "visto <i>dela</i> vencido".</summary>
    public static readonly FrozenSet<string> Fillers =
        "a an the any his her my their to of in on is was has have had been and de la el los las lo su sus mi mis del da do das dos o os as um uma un una no na em en por que se ha esta seu sua meu minha dela dele ao al aos para legal valid proper british"
            .Split(' ')
            .ToFrozenSet();

    // One word may be in two languages: what gives it another meaning in one does so in the other.
    private static readonly ImmigrationTerm[] terms =
    [
        .. Listed()
            .GroupBy(term => string.Join(' ', term.Words))
            .Select(same =>
                same.First() with
                {
                    UnlessNear = same.SelectMany(t => t.UnlessNear).ToHashSet(),
                    Near = same.Max(t => t.Near),
                }
            ),
    ];

    private static IEnumerable<ImmigrationTerm> Listed() =>
        [
            .. ImmigrationTerm.Read(EnglishWords.Status, FieldClass.Immigration),
            .. ImmigrationTerm.Read(SpanishWords.Status, FieldClass.Immigration),
            .. ImmigrationTerm.Read(PortugueseWords.Status, FieldClass.Immigration),
            .. ImmigrationTerm.Read(EnglishWords.Proxies, FieldClass.ImmigrationProxy),
            .. ImmigrationTerm.Read(SpanishWords.Proxies, FieldClass.ImmigrationProxy),
            .. ImmigrationTerm.Read(PortugueseWords.Proxies, FieldClass.ImmigrationProxy),
        ];

    private static readonly FrozenSet<string> ordinary = Ordinary(beginnings: false).ToFrozenSet();

    private static readonly string[] ordinaryBeginnings = [.. Ordinary(beginnings: true)];

    private static readonly ILookup<string, ImmigrationTerm> byFirstWord = terms.Where(t => !t.IsBeginning).ToLookup(t => t.First);

    private static readonly ILookup<string, ImmigrationTerm> byBeginning = terms.Where(t => t.IsBeginning).ToLookup(t => t.First[..4]);

    // Every way to leave one letter out leads back to the word: two words one slip apart always share such a form.
    private static readonly ILookup<string, string> byGap = terms
        .Where(t => !t.IsBeginning && t.First.Length >= ImmigrationTerm.ShortestWithSlip)
        .Select(t => t.First)
        .Distinct()
        .SelectMany(word => Gaps(word).Select(gap => (Gap: gap, Word: word)))
        .ToLookup(pair => pair.Gap, pair => pair.Word);

    private static readonly ImmigrationTerm[] single =
    [
        .. terms.Where(t => t.Words.Count == 1 && !t.IsBeginning && t.UnlessNear.Count == 0),
    ];

    private static readonly FrozenDictionary<string, ImmigrationTerm> compact = terms
        .Where(t => !t.IsBeginning && (t.Words.Count == 1 || t.Words.Sum(w => w.Length) >= 8))
        .DistinctBy(t => string.Concat(t.Words))
        .ToFrozenDictionary(t => string.Concat(t.Words));

    /// <summary>The terms that may begin with this word of a text.</summary>
    public static IEnumerable<ImmigrationTerm> BeginningWith(string word)
    {
        var exact = byFirstWord[word]
            .Concat(
                word.Length < 4 || IsOrdinary(word)
                    ? []
                    : byBeginning[word[..4]].Where(t => word.StartsWith(t.First[..^1], StringComparison.Ordinal))
            );
        return exact.Concat(SlipsOf(word).SelectMany(first => byFirstWord[first]));
    }

    /// <summary>Whether a later word of a term is this word of the text.</summary>
    public static bool Agrees(string ofTerm, string word) =>
        ofTerm == word
        || (ofTerm.Length >= ImmigrationTerm.ShortestWithSlip && !IsOrdinary(word) && EditDistance.IsWithin(ofTerm, word, 1));

    /// <summary>A term written as one word, of pieces put together.</summary>
    public static ImmigrationTerm? Whole(string word) => compact.GetValueOrDefault(word);

    /// <summary>A term of one word that stands somewhere in a word with its neighbours glued to it.</summary>
    public static ImmigrationTerm? Within(string word, int shortest) =>
        Array.Find(single, t => t.First.Length >= shortest && word.Contains(t.First, StringComparison.Ordinal));

    private static IEnumerable<string> SlipsOf(string word) =>
        word.Length < ImmigrationTerm.ShortestWithSlip - 1 || IsOrdinary(word)
            ? []
            : Gaps(word)
                .Append(word)
                .SelectMany(gap => byGap[gap])
                .Distinct()
                .Where(near => near != word && EditDistance.IsWithin(near, word, 1));

    private static bool IsOrdinary(string word) =>
        ordinary.Contains(word) || Array.Exists(ordinaryBeginnings, start => word.StartsWith(start, StringComparison.Ordinal));

    private static IEnumerable<string> Gaps(string word) =>
        Enumerable.Range(0, word.Length).Select(at => word.Remove(at, 1)).Append(word).Distinct();

    private static IEnumerable<string> Ordinary(bool beginnings) =>
        from table in new[] { EnglishWords.Ordinary, SpanishWords.Ordinary, PortugueseWords.Ordinary }
        from word in table.Split(['\n', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        where word.EndsWith('*') == beginnings
        select word.TrimEnd('*');
}
