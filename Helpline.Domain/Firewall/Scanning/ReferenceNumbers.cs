using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Helpline.Domain.Firewall.Scanning;

/// <summary>Reference numbers by their shape: residence permit, Home Office, tribunal, application, passport, share code, National Insurance.</summary>
internal static partial class ReferenceNumbers
{
    public static IEnumerable<ImmigrationHit> In(string text)
    {
        var (plain, places) = Plain(text);
        return Found(
                plain,
                FieldClass.Immigration,
                Permit(),
                HomeOffice(),
                Application(),
                Visa(),
                Tribunal(),
                Passport(),
                Machine(),
                ShareCode(),
                NamedPassport()
            )
            .Concat(Found(plain, FieldClass.Identity, NationalInsurance()))
            .Select(found => new ImmigrationHit(found.Class, Sentence.Around(text, places[found.Start], places[found.End - 1] + 1)));
    }

    private static IEnumerable<(FieldClass Class, int Start, int End)> Found(string plain, FieldClass field, params Regex[] shapes) =>
        from shape in shapes
        from match in shape.Matches(plain)
        select (field, match.Index, match.Index + match.Length);

    // Digits and letters of any width as ASCII, invisible marks gone, every dash the same; and where each came from.
    private static (string Plain, List<int> Places) Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            foreach (var letter in PlainOf(text[at]))
            {
                plain.Append(letter);
                places.Add(at);
            }
        }

        return (plain.ToString(), places);
    }

    private static string PlainOf(char letter) =>
        char.GetUnicodeCategory(letter) switch
        {
            UnicodeCategory.Format or UnicodeCategory.NonSpacingMark => "",
            UnicodeCategory.DashPunctuation => "-",
            UnicodeCategory.SpaceSeparator => " ",
            UnicodeCategory.DecimalDigitNumber => ((int)char.GetNumericValue(letter)).ToString(CultureInfo.InvariantCulture),
            UnicodeCategory.Surrogate => "?",
            _ when letter is >= '！' and <= '～' => ((char)(letter - 0xFEE0)).ToString(),
            _ => char.IsUpper(letter)
                ? char.ToUpperInvariant(Homoglyphs.Plain(char.ToLowerInvariant(letter))).ToString()
                : Homoglyphs.Plain(letter).ToString(),
        };

    [GeneratedRegex(@"(?<![A-Za-z0-9])(?:[A-Z]{2}[ .-]?|[a-z]{2}-?)\d(?:[ .-]?\d){6}(?![ .-]?\d)(?![A-Za-z0-9])")]
    private static partial Regex Permit();

    [GeneratedRegex(@"(?<![A-Za-z0-9-])(?:[A-Z][ .-]?|[a-z])\d(?:[ .-]?\d){6}(?:/\d{1,3})?(?![ .-]?\d)(?![A-Za-z0-9])")]
    private static partial Regex HomeOffice();

    [GeneratedRegex(@"(?<!\d)\d{4}[ .-]?\d{4}[ .-]?\d{4}[ .-]?\d{4}(?!\d)")]
    private static partial Regex Application();

    [GeneratedRegex(@"(?i)(?<![a-z0-9])(?:GWF|IHS)[ .-]?\d(?:[ .-]?\d){8}")]
    private static partial Regex Visa();

    [GeneratedRegex(@"(?i)(?<![a-z0-9])(?:IA|HU|PA|EA|DA|DC|RP|EU)[/-]\d{5}[/-](?:19|20)\d{2}(?!\d)")]
    private static partial Regex Tribunal();

    [GeneratedRegex(@"(?<![A-Za-z0-9])[A-Z]{2}[ -]?\d{6}(?![A-Za-z0-9])(?! ?[A-D](?![A-Za-z]))")]
    private static partial Regex Passport();

    [GeneratedRegex(@"(?i)(?:passport|pasaporte|passaporte)[^.!?\n]{0,40}?(?<![a-z0-9])[a-z]{0,3}[ -]?\d(?:[ -]?\d){5,8}(?!\d)")]
    private static partial Regex NamedPassport();

    [GeneratedRegex(@"[A-Z<]{2}[A-Z]{3}[A-Z0-9<]*<<[A-Z0-9<]*")]
    private static partial Regex Machine();

    [GeneratedRegex(@"(?<![A-Za-z0-9])(?=[A-Z0-9 -]*\d)[WRS][A-Z0-9]{2}[ -][A-Z0-9]{3}[ -][A-Z0-9]{3}(?![A-Za-z0-9])")]
    private static partial Regex ShareCode();

    [GeneratedRegex(@"(?i)(?<![a-z0-9])[a-z]{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?[a-d](?![a-z0-9])")]
    private static partial Regex NationalInsurance();
}
