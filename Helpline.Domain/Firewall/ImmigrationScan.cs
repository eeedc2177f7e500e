using Helpline.Domain.Firewall.Scanning;

namespace Helpline.Domain.Firewall;

/// <summary>
/// Finds what speaks of immigration in a free text: words in English, Spanish and Portuguese, with and without accents, misspelled,
/// spaced out, broken up, glued together or written with look-alike letters; and reference numbers. Ordinary words of our field do not
/// count by themselves; those that do so only in company are in the tables under <c>Words</c>.
/// </summary>
public static class ImmigrationScan
{
    /// <summary>A term of one word that is glued to others must be this long to be seen there.</summary>
    private const int ShortestGlued = 8;

    private const int MostFillers = 2;

    private const int MostPieces = 5;

    public static IReadOnlyList<ImmigrationHit> Find(string text) =>
        string.IsNullOrWhiteSpace(text) ? [] : [.. InWords(text).Concat(ReferenceNumbers.In(text)).Distinct()];

    private static ImmigrationHit[] InWords(string text) =>
        Places(TextReading.Of(text)).ToArray() is { Length: > 0 } found ? found
        : TextReading.OfCapitalised(text) is { } parted ? [.. Places(parted)]
        : [];

    private static IEnumerable<ImmigrationHit> Places(TextReading text)
    {
        for (var at = 0; at < text.Words.Count; at++)
        {
            var (term, last) = TermAt(text, at);
            if (term is not null)
            {
                yield return new(term.Class, Sentence.Around(text.Source, text.Words[at].Start, text.Words[last].End));
                at = last;
            }
        }
    }

    private static (ImmigrationTerm? Term, int Last) TermAt(TextReading text, int at)
    {
        var words = text.Words;
        foreach (var form in Forms(words[at].Folded))
        {
            foreach (var term in ImmigrationVocabulary.BeginningWith(form))
            {
                if (LastOf(term, text, at) is { } last && !MeansSomethingElse(term, text, at, last))
                {
                    return (term, last);
                }
            }
        }

        return Glued(words[at].Folded) is { } glued ? (glued, at) : Pieced(text, at);
    }

    private static IEnumerable<string> Forms(string word)
    {
        yield return word;
        if (word.Any(char.IsAsciiDigit) && word.Any(char.IsAsciiLetter))
        {
            yield return Homoglyphs.WithoutDigits(word);
        }

        if (WithoutRepeats(word) is { } shorter)
        {
            yield return shorter;
        }
    }

    // "viiisa", "visaaa": nobody writes three of a letter by the rules.
    private static string? WithoutRepeats(string word)
    {
        var kept = string.Concat(word.Where((c, i) => !RepeatsAt(word, i)));
        return kept.Length == word.Length ? null : kept;
    }

    private static bool RepeatsAt(string word, int at) =>
        at > 0 && word[at] == word[at - 1] && ((at > 1 && word[at - 2] == word[at]) || (at + 1 < word.Length && word[at + 1] == word[at]));

    private static int? LastOf(ImmigrationTerm term, TextReading text, int at)
    {
        var (words, here) = (text.Words, at);
        foreach (var word in term.Words.Skip(1))
        {
            var next = here + 1;
            while (next < words.Count && next - here <= MostFillers && !Agrees(word, words[next]) && IsFiller(words[next]))
            {
                next++;
            }

            if (next >= words.Count || !Agrees(word, words[next]) || BeginsSentence(text, here + 1, next))
            {
                return null;
            }

            here = next;
        }

        return here;
    }

    private static bool Agrees(string ofTerm, TextWord word) => Forms(word.Folded).Any(form => ImmigrationVocabulary.Agrees(ofTerm, form));

    private static bool IsFiller(TextWord word) => ImmigrationVocabulary.Fillers.Contains(word.Folded);

    // Neither a term nor what gives it another meaning reaches over into the next sentence.
    private static bool BeginsSentence(TextReading text, int from, int to) =>
        Enumerable
            .Range(from, Math.Max(0, to - from + 1))
            .Any(at =>
                text.Words[at].IsCapitalised
                && text.Source.AsSpan(text.Words[at - 1].End..text.Words[at].Start) is ['.' or '!' or '?', ' ', ..]
            );

    private static bool MeansSomethingElse(ImmigrationTerm term, TextReading text, int first, int last)
    {
        var after = Enumerable.Range(last + 1, term.Near).Where(at => at < text.Words.Count && !BeginsSentence(text, last + 1, at));
        var before = Enumerable.Range(first - term.Near, term.Near).Where(at => at >= 0 && !BeginsSentence(text, at + 1, first));
        return term.UnlessNear.Count > 0 && before.Concat(after).Any(at => term.UnlessNear.Contains(text.Words[at].Folded));
    }

    private static ImmigrationTerm? Glued(string word) =>
        word.Length > ShortestGlued ? ImmigrationVocabulary.Within(word, ShortestGlued) : null;

    // "v i s a", "B.R.P.", "immi gration", "vi-sa": pieces of at most a few words put together make a term exactly.
    private static (ImmigrationTerm? Term, int Last) Pieced(TextReading text, int at)
    {
        var words = text.Words;
        var letters = words.Skip(at).TakeWhile(w => w.Folded.Length == 1).Take(30).Count();
        if (letters >= 3)
        {
            var run = Homoglyphs.WithoutDigits(string.Concat(words.Skip(at).Take(letters).Select(w => w.Folded)));
            var whole = Enumerable.Range(3, letters - 2).Reverse().FirstOrDefault(n => ImmigrationVocabulary.Whole(run[..n]) is not null);
            if (whole > 0)
            {
                return (ImmigrationVocabulary.Whole(run[..whole]), at + whole - 1);
            }
        }

        var joined = words[at].Folded;
        for (var last = at + 1; last < words.Count && last - at < MostPieces; last++)
        {
            joined += words[last].Folded;
            var pieces = last - at + 1;
            if (words[at].Folded.Length > 1 && joined.Length >= pieces * 2 && WholeAt(text, joined, at, last) is { } term)
            {
                return (term, last);
            }
        }

        return (null, at);
    }

    private static ImmigrationTerm? WholeAt(TextReading text, string joined, int first, int last) =>
        ImmigrationVocabulary.Whole(joined) is { } term
        && !BeginsSentence(text, first + 1, last)
        && !MeansSomethingElse(term, text, first, last)
            ? term
            : null;
}
