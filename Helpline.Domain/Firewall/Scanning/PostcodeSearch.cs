namespace Helpline.Domain.Firewall.Scanning;

/// <summary>
/// A postcode: whole however it is spaced, with O and 0 or I and 1 exchanged, or its first half alone. Another whole postcode of the same
/// district is not hers.
/// </summary>
internal sealed class PostcodeSearch : IValueSearch
{
    private const int Inward = 3;

    private readonly string own;

    public PostcodeSearch(string value)
    {
        own = Same(new CompactText(TextReading.Of(value)).Letters);
    }

    private string District => own.Length > Inward + 1 ? own[..^Inward] : own;

    public Place? FirstIn(TextReading text)
    {
        var compact = new CompactText(text, Same);
        for (var found = 0; (found = IndexOf(compact.Letters, own, found)) >= 0; found++)
        {
            if (compact.BeginsAt(found) || compact.EndsBefore(found + own.Length))
            {
                return compact.PlaceOf(found, own.Length);
            }
        }

        return District.Length < own.Length ? DistrictAlone(text) : null;
    }

    private Place? DistrictAlone(TextReading text)
    {
        for (var at = 0; at < text.Words.Count; at++)
        {
            var word = text.Words[at];
            if (Same(word.Folded) == District && word.IsCapitalised && !IsInward(text, at + 1))
            {
                return new(word.Start, word.End);
            }
        }

        return null;
    }

    private static bool IsInward(TextReading text, int at) =>
        at < text.Words.Count && text.Words[at].Folded is [>= '0' and <= '9', >= 'a' and <= 'z', >= 'a' and <= 'z'];

    private static int IndexOf(string letters, string own, int from) =>
        own.Length < 2 || from >= letters.Length ? -1 : letters.IndexOf(own, from, StringComparison.Ordinal);

    private static string Same(string word) => word.Replace('o', '0').Replace('i', '1').Replace('l', '1');
}
