using System.Globalization;
using System.Resources;
using Helpline.Domain;
using Helpline.Domain.Safeguarding;
using Microsoft.Extensions.Localization;

namespace Helpline.Web.Features.Calls;

/// <summary>The reader's words for members of the closed sets, by their codes: <c>CallOutcome.case-opened</c>.</summary>
public static class CallWords
{
    private static readonly ResourceManager Flags = new(typeof(FlagText));

    public static string Of<T>(this IStringLocalizer<CallText> text, T member)
        where T : struct, Enum => text[$"{typeof(T).Name}.{Code.Of(member)}"];

    public static string Of(this IStringLocalizer<FlagText> text, FlagKind flag) => text[$"Name.{Code.Of(flag)}"];

    /// <summary>What a flag is called, in one of the three languages whatever the reader's own is.</summary>
    public static string Name(FlagKind flag, string language) =>
        Flags.GetString($"Name.{Code.Of(flag)}", CultureInfo.GetCultureInfo(language)) ?? Code.Of(flag);

    /// <summary>What may be said to her, in one of the three languages whatever the reader's own is.</summary>
    public static string Say(FlagKind? flag, string language) =>
        Flags.GetString(flag is { } kind ? $"Say.{Code.Of(kind)}" : "Say", CultureInfo.GetCultureInfo(language)) ?? "";
}
