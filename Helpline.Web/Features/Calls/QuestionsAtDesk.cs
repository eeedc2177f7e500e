using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;
using Helpline.Web.Features.Duty;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Calls;

/// <summary>Questions to coordinators as those who ask, answer and log take them to hand.</summary>
internal static class QuestionsAtDesk
{
    /// <summary>
    /// The draft, if she may write it and it is still one. Touching the row first makes another hand at it wait where there is no gate, and then find
    /// what this one did.
    /// </summary>
    public static async Task<Draft?> DraftToChangeAsync(this Desk desk, DraftId id, CancellationToken stop)
    {
        var draft = desk.Drafts.Where(d => d.Id == id);
        return desk.WritesAlone || await draft.ExecuteUpdateAsync(set => set.SetProperty(d => d.Number, d => d.Number), stop) > 0
            ? await draft.FirstOrDefaultAsync(stop)
            : null;
    }

    /// <summary>Somebody comes to the call: whoever else was called to it need not. False where nobody asks any more.</summary>
    public static async Task<bool> ComeToCallAsync(this Desk desk, DraftId draft, CancellationToken stop)
    {
        var waiting = desk.CallQuestions.Where(q => q.Draft == draft && q.Answered == null && q.Ended == null);
        var question = await waiting.OrderBy(q => q.AskedAt).FirstOrDefaultAsync(stop);
        if (question is not null)
        {
            desk.Expect(question, desk.VersionOf(question));
            question.Answer(desk.Signature);
            desk.Note("drafts.question-answered", draft.Value);
        }

        await desk.AnswerSummonsesAsync(draft.Value, stop);
        return question is not null;
    }

    /// <summary>She who takes a concern while its call is on the line comes to the call with it.</summary>
    public static async Task ComeWithAsync(this Desk desk, Concern concern, CancellationToken stop)
    {
        var draft = concern.Draft is { } on ? await desk.DraftsCalledTo(on).FirstOrDefaultAsync(stop) : null;
        if (draft is null || draft.TakenBy == desk.Actor.Id || await IsThereAsync(desk, draft.Id, stop))
        {
            return;
        }

        var question = CallQuestion.AskedWith(concern, draft);
        question.Answer(desk.Signature);
        desk.Add(question);
        desk.Note("drafts.question-answered", draft.Id.Value);
    }

    /// <summary>The call is logged: the questions on it are over, and their story is the call's.</summary>
    public static async Task JoinQuestionsAsync(this Desk desk, Draft draft, Call call, CancellationToken stop)
    {
        var questions = await desk.QuestionsOn(draft.Id).Include(q => q.Whispers).ToListAsync(stop);
        foreach (var question in questions)
        {
            desk.Expect(question, desk.VersionOf(question));
            question.JoinCall(call, desk.Signature);
        }

        if (questions.Count > 0)
        {
            await desk.AnswerSummonsesAsync(draft.Id.Value, stop);
        }
    }

    /// <summary>
    /// Who of those on duty is called by a question now: coordinators of the asker's teams alone while it is young and one of them is on duty, then
    /// everybody; never whoever asked.
    /// </summary>
    public static async Task<IReadOnlySet<Guid>> CallsToHerAsync(this Desk desk, IReadOnlyList<PersonId> onDuty, CancellationToken stop)
    {
        var waiting = await desk
            .CallQuestions.Where(q => q.Answered == null && q.Ended == null && q.AskedBy != desk.Actor.Id)
            .Select(q => new
            {
                q.Draft,
                q.AskedBy,
                q.AskedAt,
            })
            .ToListAsync(stop);
        var wanted = waiting.Select(q => q.AskedBy).Concat(onDuty).Distinct().ToArray();
        var teams = await desk.People.Where(p => wanted.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Teams, stop);
        return waiting
            .Where(q =>
                desk.Now - q.AskedAt >= CallQuestion.OwnTeamsFirst
                || Share(teams, q.AskedBy, desk.Actor.Id)
                || !onDuty.Any(one => Share(teams, q.AskedBy, one))
            )
            .Select(q => q.Draft.Value)
            .ToHashSet();
    }

    private static bool Share(Dictionary<PersonId, IReadOnlyList<Team>> teams, PersonId one, PersonId other) =>
        one != other && teams.GetValueOrDefault(one, []).Intersect(teams.GetValueOrDefault(other, [])).Any();

    private static Task<bool> IsThereAsync(Desk desk, DraftId draft, CancellationToken stop) =>
        desk.QuestionsOn(draft).AnyAsync(q => q.Ended == null && q.Answered!.By == desk.Actor.Id, stop);
}
