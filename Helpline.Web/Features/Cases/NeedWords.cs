using System.Globalization;

namespace Helpline.Web.Features.Cases;

/// <summary>A need with its words in the three languages.</summary>
public sealed record NeedWords(string Code, string English, string Spanish, string Portuguese)
{
    /// <summary>In the reader's language.</summary>
    public string Words =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName switch
        {
            "es" => Spanish,
            "pt" => Portuguese,
            _ => English,
        };
}
