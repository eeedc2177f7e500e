using System.Globalization;
using System.Resources;
using Helpline.Domain;
using Helpline.Web.Texts;

namespace Helpline.Web.Features.Disclosure;

/// <summary>The words of what leaves, in one of the three languages whatever the reader's own is.</summary>
public static class DisclosureWords
{
    private static readonly ResourceManager texts = new(typeof(DisclosureText));

    private static readonly ResourceManager words = new(typeof(WordText));

    /// <summary>A member of a closed set.</summary>
    public static string Of<T>(string language, T member)
        where T : struct, Enum => words.GetString($"{typeof(T).Name}.{Code.Of(member)}", Culture(language)) ?? Code.Of(member);

    public static string In(string language, string key, params object[] details)
    {
        var culture = Culture(language);
        return string.Format(culture, texts.GetString(key, culture) ?? key, details);
    }

    public static CultureInfo Culture(string language) => CultureInfo.GetCultureInfo(language is "es" or "pt" ? language : "en");
}
