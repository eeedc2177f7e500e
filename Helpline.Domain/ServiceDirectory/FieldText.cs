using System.Globalization;

namespace Helpline.Domain.ServiceDirectory;

/// <summary>Values as text and back.</summary>
internal static class FieldText
{
    private const string Yes = "yes";

    public static string Of(bool yes) => yes ? Yes : "";

    public static bool IsYes(string text) => text == Yes;

    public static string Of(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    public static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static string Of(IEnumerable<string> words) => string.Join(';', words);

    /// <summary>In an order of its own, so that two lists of the same words are the same text.</summary>
    public static string OfSet(IEnumerable<string> words) => Of(words.Distinct().Order(StringComparer.Ordinal));

    public static IReadOnlyList<string> List(string text) =>
        text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
