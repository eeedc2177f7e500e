namespace Helpline.Domain.Firewall.Scanning;

/// <summary>A number with letters in it, such as of a document: whole, a part of six signs in a row, or with one slip.</summary>
internal sealed class CodeSearch(string value, int shortestPart) : IValueSearch
{
    public const int ShortestPart = 6;

    private readonly string own = new CompactText(TextReading.Of(value), Unspelled).Letters;

    public Place? FirstIn(TextReading text)
    {
        var compact = new CompactText(text, Unspelled);
        var part = Math.Min(own.Length, shortestPart);
        for (var at = 0; part > 2 && at + part <= own.Length; at++)
        {
            var found = compact.Letters.IndexOf(own.Substring(at, part), StringComparison.Ordinal);
            if (found >= 0)
            {
                return compact.PlaceOf(found, part);
            }
        }

        return own.Length < ShortestPart ? null : compact.WithOneSlip(own);
    }

    private static string Unspelled(string word) => SpokenDigits.DigitsOf(word) ?? word;
}
