using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Duty;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;
using Helpline.Web.Features.Duty;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Concerns;

/// <summary>
/// What nobody took in time is told to the leads, and some time later to the manager. Each step is noted once, on the concern and in the log, however
/// often and on however many servers this runs.
/// </summary>
public sealed class EscalateConcerns(FrontDesk frontDesk)
{
    /// <returns>How many steps were taken.</returns>
    public async Task<Outcome<int>> RunAsync(CancellationToken stop = default)
    {
        // Looked at before there is anything to write: nobody else waits for a turn that changes nothing.
        var due = await frontDesk.ReadAsync(May.SignOffConcerns, async desk => (await DueAsync(desk, stop)).Count, stop);
        return due.Value == 0
            ? due
            : await frontDesk.WorkAsync(
                May.SignOffConcerns,
                async desk =>
                {
                    // Touching the rows first makes another server wait here, and then find nothing left to do.
                    await Overdue(desk).ExecuteUpdateAsync(set => set.SetProperty(k => k.DueAt, k => k.DueAt), stop);
                    var steps = await DueAsync(desk, stop);
                    foreach (var (concern, step) in steps)
                    {
                        Escalate(desk, concern, step);
                    }

                    return steps.Count;
                },
                stop
            );
    }

    private static IQueryable<Concern> Overdue(Desk desk) =>
        desk.Concerns.Where(k => k.Acknowledged == null && k.SignedOff == null && k.DueAt < desk.Now);

    private static async Task<IReadOnlyList<(Concern Concern, EscalationStep Step)>> DueAsync(Desk desk, CancellationToken stop)
    {
        var overdue = await Overdue(desk).Include(k => k.Escalations).Where(k => k.Escalations.Count < 2).ToListAsync(stop);
        if (overdue.Count == 0)
        {
            return [];
        }

        var clock = await desk.ConcernClockAsync(stop);
        return
        [
            .. overdue
                .Select(k => (k, k.EscalationDue(clock, desk.Now)))
                .Where(k => k.Item2 is not null)
                .Select(k => (k.k, k.Item2!.Value)),
        ];
    }

    private static void Escalate(Desk desk, Concern concern, EscalationStep step)
    {
        desk.Expect(concern, desk.VersionOf(concern));
        concern.Escalate(step, desk.Now);
        desk.Note("concerns.escalated", concern.Id.Value, Code.Of(step));
        // An immediate one still calls everybody.
        if (step == EscalationStep.SafeguardingLead && concern.Flag.Urgency() != Urgency.Immediate)
        {
            desk.Summon(SummonsKind.OverdueConcern, concern.Id.Value, concern.Flag);
        }
    }
}
