using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Safeguarding;

namespace Helpline.Web.Desks;

/// <summary>Calls on the line to which somebody else is asked to come.</summary>
public sealed partial class Desk
{
    /// <summary>Who asked for a coordinator during a call, and what became of it.</summary>
    public IQueryable<CallQuestion> CallQuestions => db.CallQuestions.Where(CallQuestionReach.Of(Actor, Calls));

    /// <summary>Others' calls on the line that she came to: to be read while they are written.</summary>
    public IQueryable<Draft> SharedDrafts => db.Drafts.Where(CallReach.OfSharedDrafts(Actor, db.CallQuestions, db.Concerns));

    /// <summary>Everybody's, for the job that lets go of drafts that nobody wants.</summary>
    public IQueryable<CallQuestion> AllCallQuestions => Only(db.CallQuestions, May.KeepSettings);

    /// <summary>For whoever writes or corrects a call: what was raised on it, in whoever's reach that is.</summary>
    public IQueryable<Concern> ConcernsOn(CallId call) =>
        Only(db.Concerns, May.TakeCalls, May.AmendCalls, May.AskCoordinators).Where(k => k.Call == call);

    /// <summary>For whoever takes a concern that was raised on the line: the call that she comes to by it.</summary>
    public IQueryable<Draft> DraftsCalledTo(DraftId draft) =>
        Only(db.Drafts, May.AnswerConcerns, May.BeOnDuty, May.HearSummonses)
            .Where(d => d.Id == draft && Concerns.Any(k => k.Draft == draft));

    /// <summary>For whoever changes a call: what was asked on it goes with it.</summary>
    public IQueryable<CallQuestion> QuestionsOn(DraftId draft) =>
        Only(db.CallQuestions, May.TakeCalls, May.CarryCases, May.AnswerConcerns, May.BeOnDuty, May.HearSummonses)
            .Where(q => q.Draft == draft);
}
