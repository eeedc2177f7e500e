using System.Globalization;
using Helpline.Domain;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>The names of languages in the reader's own.</summary>
internal static class LanguageNames
{
    /// <summary>The name of an ISO 639-1 code, or the code where there is none.</summary>
    public static string Of(string code) => IsoCodes.Languages.Contains(code) ? CultureInfo.GetCultureInfo(code).DisplayName : code;

    /// <summary>The codes in a list of codes or names (in the reader's language or in English); what is neither is left out.</summary>
    public static IReadOnlyList<string> Read(string typed) =>
        [
            .. typed
                .Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(CodeOf)
                .OfType<string>()
                .Distinct(),
        ];

    private static string? CodeOf(string word) =>
        IsoCodes.Languages.Contains(word.ToLowerInvariant())
            ? word.ToLowerInvariant()
            : IsoCodes.Languages.FirstOrDefault(code =>
                string.Equals(Of(code), word, StringComparison.OrdinalIgnoreCase)
                || string.Equals(CultureInfo.GetCultureInfo(code).EnglishName, word, StringComparison.OrdinalIgnoreCase)
                || string.Equals(CultureInfo.GetCultureInfo(code).NativeName, word, StringComparison.OrdinalIgnoreCase)
            );
}
