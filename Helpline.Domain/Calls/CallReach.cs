using System.Linq.Expressions;
using Helpline.Domain.Access;
using Helpline.Domain.Safeguarding;

namespace Helpline.Domain.Calls;

/// <summary>Which calls and drafts exist, as far as this actor is concerned. Another team's call exists for her who has taken its immediate concern.</summary>
public static class CallReach
{
    /// <summary>A volunteer sees her own calls for so long; then they are none of hers.</summary>
    public static readonly TimeSpan OwnFor = TimeSpan.FromDays(30);

    /// <param name="actor">For whom.</param>
    /// <param name="now">The moment.</param>
    /// <param name="barring">The conflicts of interest that keep from her what began after them; from whoever took the call they keep nothing.</param>
    public static Expression<Func<Call, bool>> Of(Actor actor, DateTimeOffset now, IQueryable<ConflictOfInterest> barring)
    {
        var (since, teams) = (now - OwnFor, actor.Teams.Select(t => (Team?)t).ToArray());
        return actor.Role switch
        {
            Role.Volunteer => call => call.TakenBy == actor.Id && call.StartedAt >= since,
            // Without anything to answer for, the condition stays as short as the indexes know it.
            Role.Coordinator when actor.AnswersFor.Count == 0 => call =>
                (call.Team == null || teams.Contains(call.Team))
                && (call.TakenBy == actor.Id || !barring.Any(c => c.ServiceUser == call.ServiceUser && c.FoundAt <= call.EnteredAt)),
            Role.Coordinator => call =>
                (call.Team == null || teams.Contains(call.Team) || actor.AnswersFor.Contains(call.Id))
                && (call.TakenBy == actor.Id || !barring.Any(c => c.ServiceUser == call.ServiceUser && c.FoundAt <= call.EnteredAt)),
            Role.SafeguardingLead => call => true,
            Role.Manager or Role.VolunteersCoordinator or Role.DataProtectionLead or Role.Administrator => call => false,
        };
    }

    /// <summary>
    /// The calls on the line that she was asked to come to, while she is asked: by a question that she answered, or by a concern raised on the line
    /// that she has taken. To be read; whoever is on the line writes.
    /// </summary>
    public static Expression<Func<Draft, bool>> OfSharedDrafts(
        Actor actor,
        IQueryable<CallQuestion> questions,
        IQueryable<Concern> concerns
    ) =>
        actor.Role switch
        {
            Role.Coordinator or Role.SafeguardingLead => draft =>
                questions.Any(q => q.Draft == draft.Id && q.Ended == null && q.Answered!.By == actor.Id)
                || concerns.Any(k => k.Draft == draft.Id && k.SignedOff == null && k.Acknowledged!.By == actor.Id),
            Role.Volunteer or Role.Manager or Role.VolunteersCoordinator or Role.DataProtectionLead or Role.Administrator => draft => false,
        };

    public static Expression<Func<Draft, bool>> OfDrafts(Actor actor, DateTimeOffset now)
    {
        var (before, teams) = (now - Draft.AbandonedAfter, actor.Teams.Select(t => (Team?)t).ToArray());
        return actor.Role switch
        {
            Role.Volunteer => draft => draft.TakenBy == actor.Id,
            Role.Coordinator or Role.SafeguardingLead => draft =>
                draft.TakenBy == actor.Id || (draft.TouchedAt <= before && (draft.Team == null || teams.Contains(draft.Team))),
            Role.Manager or Role.VolunteersCoordinator or Role.DataProtectionLead or Role.Administrator => draft => false,
        };
    }
}
