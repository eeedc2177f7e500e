using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Features.Calls;
using Helpline.Web.Features.People;
using Helpline.Web.Texts;
using Microsoft.Extensions.Localization;

namespace Helpline.Web.Features.Audit;

/// <summary>An entry in the reader's words. What has none is left out: a code tells nobody anything.</summary>
public sealed class EntryWords(
    IStringLocalizer<ActText> acts,
    IStringLocalizer<AuditText> text,
    IStringLocalizer<CallText> calls,
    IStringLocalizer<PeopleText> people,
    IStringLocalizer<RefusalText> refusals,
    IStringLocalizer<WordText> words
)
{
    private const string Attempt = "refused.";

    /// <summary>Every act, under the words for its kind, in the order of the alphabet.</summary>
    public IReadOnlyList<(string Code, string Words)> All() =>
        [
            .. acts.GetAllStrings(includeParentCultures: true)
                .Where(act => !act.Name.StartsWith(Attempt, StringComparison.Ordinal))
                .Select(act => (act.Name, Words: ChoiceOf(act.Name)))
                .OrderBy(act => act.Words, StringComparer.CurrentCultureIgnoreCase),
        ];

    public string Act(AuditRow row) =>
        row.Entry.Act.StartsWith(Attempt, StringComparison.Ordinal) ? text["RefusedTo", acts[row.Entry.Act]] : acts[row.Entry.Act];

    public string? Detail(AuditRow row) =>
        row.Entry switch
        {
            { Detail: null or "" } => null,
            { Refused: true, Detail: var code } when refusals[code] is { ResourceNotFound: false } sentence => sentence.Value,
            { Act: "people.invited" or "people.roles-given" or "people.acting-as", Detail: var roles } => Each<Role>(
                roles,
                role => people[$"Role.{role}"]
            ),
            { Act: "concerns.raised", Detail: var flag } => Each<FlagKind>(flag, f => words.Of(f)),
            { Act: "concerns.decided", Detail: var decision } => Each<ConcernDecision>(decision, d => words.Of(d)),
            { Act: "conflicts.decided", Detail: var decision } => Each<ConflictDecision>(decision, d => words.Of(d)),
            { Act: "follow-ups.finished", Detail: var result } => Each<FollowUpResult>(result, r => words.Of(r)),
            { Act: "immigration-records.opened", Detail: var purpose } => Each<ImmigrationPurpose>(purpose, p => words.Of(p)),
            { Act: "calls.amended", Detail: var fields } => string.Join(", ", fields.Split(", ").Select(f => calls[$"Field.{f}"].Value)),
            { Act: "settings.backed-up" or "settings.backup-taken" or "months.closed", Detail: var words } => words,
            _ => row.Need?.Words,
        };

    private static string Each<T>(string codes, Func<T, string> say)
        where T : struct, Enum =>
        string.Join(
            ", ",
            codes.Split(' ').Select(code => Code.TryRead<T>(code, out var member) ? say(member) : "").Where(w => w.Length > 0)
        );

    private string ChoiceOf(string act) =>
        act.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot
            ? text["OneOf", acts[act[..dot]], acts[act]]
            : text["AllOf", acts[act]];
}
