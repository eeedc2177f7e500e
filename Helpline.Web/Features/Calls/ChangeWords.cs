using Helpline.Domain.Calls;
using Helpline.Web.Texts;
using Microsoft.Extensions.Localization;

namespace Helpline.Web.Features.Calls;

/// <summary>What a field of a call was or became, in the reader's words: corrections are kept in codes.</summary>
internal sealed class ChangeWords(
    IStringLocalizer<CallText> text,
    IStringLocalizer<WordText> words,
    IReadOnlyDictionary<string, string> needs
)
{
    private const string Nothing = "–";

    public string Of(string field, string kept) =>
        kept.Length == 0
            ? Nothing
            : field switch
            {
                nameof(CallContents.Channel) => Each(nameof(Channel), kept),
                nameof(CallContents.Direction) => Each(nameof(Direction), kept),
                nameof(CallContents.Caller) => Each(nameof(CallerKind), kept),
                nameof(CallContents.Language) => Each("Language", kept),
                nameof(CallContents.Interpreter) => Each(nameof(Interpreter), kept),
                nameof(CallContents.Categories) => Each(nameof(Category), kept),
                nameof(CallContents.Needs) => string.Join(", ", kept.Split(';').Select(code => needs.GetValueOrDefault(code, code))),
                nameof(CallContents.Flags) => Each(nameof(Domain.Safeguarding.FlagKind), kept),
                nameof(CallContents.Given) => Each(nameof(Given), kept),
                nameof(CallContents.Outcome) => Each(nameof(CallOutcome), kept),
                nameof(CallContents.CouldNotHelp) => Each(nameof(CouldNotHelpReason), kept),
                nameof(CallContents.PublicFunds) or nameof(CallContents.Consent) => Each(nameof(Domain.Answer), kept),
                _ => kept,
            };

    private string Each(string set, string codes) => string.Join(", ", codes.Split(';').Select(code => One($"{set}.{code}", code)));

    private string One(string key, string code) =>
        words[key] is { ResourceNotFound: false } word ? word
        : text[key] is { ResourceNotFound: false } said ? said
        : code;
}
