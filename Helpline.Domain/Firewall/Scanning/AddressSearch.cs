namespace Helpline.Domain.Firewall.Scanning;

/// <summary>
/// Her address: the street's name with a word like street, its house number or its capital beside it, slips and short forms included; the
/// building's name; the postcode.
/// </summary>
internal sealed class AddressSearch : IValueSearch
{
    private const int Beside = 3;

    private const int ShortestAlone = 6;

    private readonly StreetAddress own;
    private readonly PostcodeSearch? postcode;
    private readonly WordGroup building;

    public AddressSearch(string value)
    {
        own = StreetAddress.Read(value);
        postcode = own.Postcode.Length > 0 ? new(own.Postcode) : null;
        building = new(own.Building, own.Building.Count, own.Building.Count + 2);
    }

    public Place? FirstIn(TextReading text) => StreetIn(text) ?? Glued(text) ?? BuildingIn(text) ?? postcode?.FirstIn(text);

    private Place? StreetIn(TextReading text)
    {
        for (var at = 0; own.Street.Count > 0 && at + own.Street.Count <= text.Words.Count; at++)
        {
            if (IsStreetAt(text.Words, at) && IsHers(text.Words, at, at + own.Street.Count - 1))
            {
                return new(text.Words[at].Start, text.Words[at + own.Street.Count - 1].End);
            }
        }

        return null;
    }

    private bool IsStreetAt(IReadOnlyList<TextWord> words, int at) =>
        own.Street.Select((wanted, i) => (wanted, i)).All(one => AlikeWords.AreSpelledAlike(one.wanted, Name(words[at + one.i])));

    // "27larcom": the number and the name in one word.
    private static string Name(TextWord word) => word.IsNumber ? word.Folded : word.Folded.TrimStart([.. "0123456789"]);

    private bool IsHers(IReadOnlyList<TextWord> words, int first, int last)
    {
        var before = string.Concat(Before(words, first).Select(word => SpokenDigits.DigitsOf(word.Folded) ?? word.Folded + " "));
        var house = before + words[first].Folded[..^Name(words[first]).Length];
        if (
            own.Houses.Any(number =>
                house.EndsWith(number, StringComparison.Ordinal) || Nearby(words, first, last).Any(w => w.Folded == number)
            )
        )
        {
            return true;
        }

        var typed =
            (last + 1 < words.Count && StreetAddress.IsType(words[last + 1].Folded))
            || (first > 0 && StreetAddress.IsType(words[first - 1].Folded));
        var alone = words[first].IsCapitalised && own.Street.Sum(w => w.Length) >= ShortestAlone && own.Street[0] == words[first].Folded;
        return !own.IsOrdinary && (typed || alone);
    }

    private static IEnumerable<TextWord> Before(IReadOnlyList<TextWord> words, int first) =>
        words.Skip(Math.Max(0, first - Beside)).Take(Math.Min(first, Beside));

    private static IEnumerable<TextWord> Nearby(IReadOnlyList<TextWord> words, int first, int last) =>
        Before(words, first).Concat(words.Skip(last + 1).Take(Beside));

    private Place? Glued(TextReading text)
    {
        var name = string.Concat(own.Street);
        var word =
            own.IsOrdinary || name.Length < ShortestAlone - 1
                ? default
                : text.Words.FirstOrDefault(w =>
                    Name(w).StartsWith(name, StringComparison.Ordinal) && StreetAddress.IsType(Name(w)[name.Length..])
                );
        return word.Folded is null ? null : new(word.Start, word.End);
    }

    private Place? BuildingIn(TextReading text) => own.Building.Count > 1 ? building.FirstIn(text, AlikeWords.AreSpelledAlike) : null;
}
