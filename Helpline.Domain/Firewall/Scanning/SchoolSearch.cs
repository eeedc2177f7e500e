using System.Collections.Frozen;

namespace Helpline.Domain.Firewall.Scanning;

/// <summary>A school: the words that tell it from others, and for a single one a word like "school" beside it or its capital.</summary>
internal sealed class SchoolSearch : IValueSearch
{
    private const int ShortestAlone = 6;

    private const int Beside = 2;

    private static readonly FrozenSet<string> generic = (
        "school schools primary secondary infant infants junior academy nursery college preschool playgroup catholic rc ce church of the and st saint "
        + "san santa sao santo escuela colegio primaria guarderia jardin escola creche primario de la do da los girls boys high grammar community"
    )
        .Split(' ')
        .ToFrozenSet();

    private readonly IReadOnlyList<string> own;
    private readonly WordGroup group;

    public SchoolSearch(string value)
    {
        own = [.. TextReading.Of(value).Words.Select(word => word.Folded).Where(word => !generic.Contains(word))];
        group = new(own, own.Count, own.Count + 3);
    }

    public Place? FirstIn(TextReading text) =>
        own.Count switch
        {
            0 => null,
            1 => SingleIn(text.Words),
            _ => group.FirstIn(text, AlikeWords.AreSpelledAlike),
        };

    private Place? SingleIn(IReadOnlyList<TextWord> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            var exact = word.Folded == own[0] && word.IsCapitalised && own[0].Length >= ShortestAlone;
            if (exact || (AlikeWords.AreSpelledAlike(own[0], word.Folded) && IsBesideGeneric(words, at)))
            {
                return new(word.Start, word.End);
            }
        }

        return null;
    }

    private static bool IsBesideGeneric(IReadOnlyList<TextWord> words, int at) =>
        Enumerable
            .Range(at - Beside, (2 * Beside) + 1)
            .Any(i => i >= 0 && i < words.Count && i != at && words[i].Folded.Length > 1 && generic.Contains(words[i].Folded));
}
