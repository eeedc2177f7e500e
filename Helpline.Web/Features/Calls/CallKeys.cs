using Helpline.Domain.Calls;
using Helpline.Web.Kit;
using Microsoft.Extensions.Localization;

namespace Helpline.Web.Features.Calls;

/// <summary>The keys of the call screen. Alt with a figure works while she types; the figure alone when she does not.</summary>
internal static class CallKeys
{
    public const string Save = "save";
    public const string Emergency = "999";
    public const string Anonymous = "anonymous";
    public const string Silent = "silent";
    public const string Abandoned = "abandoned";
    public const string ToNotes = "notes";

    /// <summary>The key that asks for a coordinator.</summary>
    public const string Ask = "Alt+c";

    /// <summary>The key that calls the coordinators to an immediate flag.</summary>
    public const string CallThem = "Alt+u";

    /// <summary>The languages by key: español, português, inglés.</summary>
    public static readonly IReadOnlyList<(string Key, string Language)> Languages = [("e", "es"), ("p", "pt"), ("i", "en")];

    /// <summary>The outcomes by figure, in the order of the foot.</summary>
    public static readonly IReadOnlyList<CallOutcome> Outcomes = [.. Enum.GetValues<CallOutcome>().Where(o => !o.IsNoCase())];

    public static IReadOnlyList<KeyBinding> All(IStringLocalizer<CallText> text) =>
        [
            new("Ctrl+Enter", Save, text["KeySave"]),
            new("F9", Emergency, text["Key999"]),
            new("Alt+a", Anonymous, text["KeyAnonymous"]),
            new("Alt+n", ToNotes, text["KeyNotes"]),
            new("Alt+s", Silent, text["KeySilent"]),
            new("Alt+x", Abandoned, text["KeyAbandoned"]),
            .. Enum.GetValues<Category>().Select(c => new KeyBinding($"Alt+{Figure(c)}", Id(c), text.Of(c))),
            .. Enum.GetValues<Category>().Select(c => new KeyBinding(Figure(c), Id(c), "")),
            .. Languages.Select(l => new KeyBinding($"Alt+{l.Key}", l.Language, text[$"Language.{l.Language}"])),
            .. Outcomes.Select((o, i) => new KeyBinding($"Alt+Shift+{i + 1}", Id(o), text.Of(o))),
        ];

    public static string Figure(Category category) => $"{(int)category + 1}";

    public static string Id<T>(T member)
        where T : struct, Enum => Domain.Code.Of(member);
}
