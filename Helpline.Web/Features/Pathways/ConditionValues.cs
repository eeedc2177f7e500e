using Helpline.Domain;
using Helpline.Domain.Calls;
using Helpline.Domain.Pathways;
using Helpline.Domain.Safeguarding;

namespace Helpline.Web.Features.Pathways;

/// <summary>What can be chosen for each subject of a condition, as codes. Ages are written, not chosen.</summary>
internal static class ConditionValues
{
    private static readonly string[] Languages =
    [
        "es",
        "pt",
        "en",
        "qu",
        "ay",
        "gn",
        "fr",
        "it",
        "ca",
        "ht",
        "nl",
        "ar",
        "fa",
        "ku",
        "tl",
        "tr",
    ];

    public static IReadOnlyList<string> Of(ConditionSubject subject, NeedNames needs) =>
        subject switch
        {
            ConditionSubject.Category => Codes<Category>(),
            ConditionSubject.Need => [.. needs.All.Where(need => need.RetiredAt is null).Select(need => need.Code)],
            ConditionSubject.Flag => Codes<FlagKind>(),
            ConditionSubject.Age => [],
            ConditionSubject.Area => PathwayAreas.All,
            ConditionSubject.Language => Languages,
            ConditionSubject.PublicFunds or ConditionSubject.Children => Codes<Answer>(),
            ConditionSubject.Channel => Codes<Channel>(),
        };

    private static IReadOnlyList<string> Codes<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Code.Of)];
}
