using Helpline.Domain;
using Helpline.Domain.Calls;
using Helpline.Domain.Duty;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;
using Helpline.Web.Features.Duty;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Concerns;

/// <summary>Concerns as those who raise or change them take them to hand.</summary>
internal static class ConcernsAtDesk
{
    /// <summary>The concern with its actions; two hands at it at once are told apart by its version.</summary>
    public static async Task<Concern> ConcernToChangeAsync(this Desk desk, ConcernId id, CancellationToken stop)
    {
        var concern = await Desk.OneAsync(desk.Concerns.Include(k => k.Actions), k => k.Id == id, stop);
        desk.Expect(concern, desk.VersionOf(concern));
        return concern;
    }

    /// <summary>What was raised while the call was on the line is the call's from now on.</summary>
    public static async Task<IReadOnlyList<Concern>> JoinRaisedAsync(this Desk desk, Call call, CancellationToken stop)
    {
        var raised = await desk.ConcernsOn(call.Id).Include(k => k.Actions).Where(k => k.Draft != null).ToListAsync(stop);
        foreach (var concern in raised)
        {
            desk.Expect(concern, desk.VersionOf(concern));
            concern.JoinCall(call);
        }

        return raised;
    }

    /// <summary>
    /// Each flag opens the work that answers for it, by the calendar of this moment; an immediate one calls everybody on duty. What was raised on the
    /// line already is not raised again.
    /// </summary>
    public static async Task<IReadOnlyList<Concern>> RaiseConcernsAsync(
        this Desk desk,
        Call call,
        IReadOnlyList<FlagKind> flags,
        CancellationToken stop
    )
    {
        if (flags.Count == 0)
        {
            return [];
        }

        var raised = await desk.ConcernsOn(call.Id).Where(k => k.Draft != null).Select(k => k.Flag).ToListAsync(stop);
        var clock = await desk.ConcernClockAsync(stop);
        var concerns = flags.Except(raised).Select(flag => Concern.Raise(call, flag, clock.DueAt(flag, desk.Now), desk.Signature)).ToList();
        foreach (var concern in concerns)
        {
            desk.Add(concern);
            desk.Note("concerns.raised", concern.Id.Value, Code.Of(concern.Flag));
            if (concern.Flag.Urgency() == Urgency.Immediate)
            {
                desk.Summon(SummonsKind.ImmediateConcern, concern.Id.Value, concern.Flag);
            }
        }

        return concerns;
    }
}
