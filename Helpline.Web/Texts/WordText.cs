using Helpline.Domain;
using Microsoft.Extensions.Localization;

namespace Helpline.Web.Texts;

/// <summary>The words for the members of closed sets, wherever they are shown: <c>RiskLevel.high</c>.</summary>
public sealed class WordText;

/// <summary>Finds the words for a member.</summary>
public static class Words
{
    public static string Of<T>(this IStringLocalizer<WordText> words, T member)
        where T : struct, Enum => words[$"{typeof(T).Name}.{Code.Of(member)}"];
}
