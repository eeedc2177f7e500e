using System.Globalization;
using System.Resources;
using Helpline.Domain;
using Helpline.Domain.Firewall;
using Helpline.Domain.Referrals;

namespace Helpline.Web.Features.Referrals;

/// <summary>
/// The words that are read to her or stand in a pack, by code: <c>Field</c>, <c>Value</c>, <c>Tell</c> (what happens if we tell them),
/// <c>Limit</c> (what we cannot stop, and what remains), <c>Next</c> (what a follow-up asks).
/// </summary>
public sealed class PackText
{
    private static readonly ResourceManager texts = new(typeof(PackText));

    private PackText() { }

    /// <summary>In one of the three languages, whatever the reader's own is.</summary>
    public static string In(string language, string key, params object[] details) =>
        string.Format(Culture(language), texts.GetString(key, Culture(language)) ?? key, details);

    public static string Field(string language, PackFieldKind kind) => In(language, $"Field.{Code.Of(kind)}");

    /// <summary>What happens if we tell them: our usual words, to be made fitting for her.</summary>
    public static string Tell(string language, RecipientClass recipient) => In(language, $"Tell.{Code.Of(recipient)}");

    public static string Limit(string language, RecipientClass recipient) => In(language, $"Limit.{Code.Of(recipient)}");

    private static CultureInfo Culture(string language) => CultureInfo.GetCultureInfo(language is "es" or "pt" ? language : "en");
}
