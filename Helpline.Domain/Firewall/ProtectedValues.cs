using System.Collections.Immutable;
using Helpline.Domain.Firewall.Scanning;
using Helpline.Domain.Firewall.Words;

namespace Helpline.Domain.Firewall;

/// <summary>
/// All of one woman's protected values, and the search for them in a text: whatever the case, accents, spaces, punctuation and prefixes,
/// with digits spelled out in three languages, and with slips of the finger.
/// </summary>
public sealed class ProtectedValues
{
    public static readonly ProtectedValues None = new([]);

    private readonly ImmutableArray<(ProtectedValue Value, IValueSearch Search)> searches;

    public ProtectedValues(IEnumerable<ProtectedValue> values)
    {
        searches = [.. values.Where(value => !string.IsNullOrWhiteSpace(value.Value)).Select(value => (value, SearchFor(value)))];
    }

    /// <summary>Every value that stands in the text, with the sentence in which it does first.</summary>
    public IReadOnlyList<ProtectedHit> Find(string text)
    {
        if (string.IsNullOrWhiteSpace(text) || searches.Length == 0)
        {
            return [];
        }

        var reading = TextReading.Of(text);
        return
        [
            .. from one in searches
            let place = one.Search.FirstIn(reading)
            where place is not null
            select new ProtectedHit(one.Value, Sentence.Around(text, place.Value.Start, place.Value.End)),
        ];
    }

    /// <summary>Says nothing: printed by accident, in a log or a fault, it must not give her away.</summary>
    public override string ToString() => nameof(ProtectedValues);

    private static IValueSearch SearchFor(ProtectedValue value) =>
        value.Kind switch
        {
            ProtectedKind.Telephone => new NumberSearch(value.Value),
            ProtectedKind.DocumentNumber => new CodeSearch(value.Value, CodeSearch.ShortestPart),
            ProtectedKind.Postcode => new PostcodeSearch(value.Value),
            ProtectedKind.Email => new EmailSearch(value.Value),
            ProtectedKind.SafeAddress => new AddressSearch(value.Value),
            ProtectedKind.Alias => new NameSearch(value.Value),
            ProtectedKind.School => new SchoolSearch(value.Value),
            ProtectedKind.StatusWords => new PhraseSearch([value.Value]),
            ProtectedKind.Nationality => new PhraseSearch(Countries.WordsFor(value.Value)),
        };
}
