using Helpline.Web.Kit;
using Microsoft.Extensions.Localization;

namespace Helpline.Web.Features.ServiceUsers;

/// <summary>The languages that women who ring most often speak, as ISO 639-1 codes.</summary>
internal static class SpokenLanguages
{
    private static readonly string[] Codes = ["es", "pt", "en", "qu", "ay", "gn", "fr", "it"];

    public static IReadOnlyList<Choice<string>> Choices(IStringLocalizer<ServiceUserText> text) =>
        [.. Codes.Select(code => new Choice<string>(code, text[$"Language.{code}"]))];
}
