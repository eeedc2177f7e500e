using System.Text;

namespace Helpline.Domain.Firewall.Scanning;

/// <summary>The words of a text put together without what stands between them; each letter knows its word.</summary>
internal sealed class CompactText
{
    private readonly List<TextWord> owners = [];

    public CompactText(TextReading text, Func<string, string>? replaced = null)
    {
        var letters = new StringBuilder();
        foreach (var word in text.Words)
        {
            var own = replaced?.Invoke(word.Folded) ?? word.Folded;
            letters.Append(own);
            owners.AddRange(Enumerable.Repeat(word, own.Length));
        }

        Letters = letters.ToString();
    }

    public string Letters { get; }

    public Place PlaceOf(int first, int count) => new(owners[first].Start, owners[first + count - 1].End);

    /// <summary>Whether a word begins here.</summary>
    public bool BeginsAt(int at) => at == 0 || owners[at - 1] != owners[at];

    public bool EndsBefore(int at) => at == owners.Count || owners[at - 1] != owners[at];

    /// <summary>The first place where whole words together are the value with at most one slip; nothing where there is none.</summary>
    public Place? WithOneSlip(string value)
    {
        for (var length = value.Length - 1; length <= value.Length + 1; length++)
        {
            for (var at = 0; at + length <= Letters.Length; at++)
            {
                if (BeginsAt(at) && EndsBefore(at + length) && EditDistance.IsWithin(Letters.Substring(at, length), value, 1))
                {
                    return PlaceOf(at, length);
                }
            }
        }

        return null;
    }

    public int CharactersBetween(int first, int count) => owners[first + count - 1].End - owners[first].Start;
}
