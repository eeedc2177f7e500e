using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;
using Helpline.Web.Features.Duty;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Conflicts;

/// <summary>The lead's decision on a conflict of interest. What it says of her cases holds for those open now and those opened later.</summary>
public sealed class DecideConflict(FrontDesk frontDesk)
{
    /// <param name="id">Which conflict.</param>
    /// <param name="decision">What is decided.</param>
    /// <param name="reason">Why; kept with it.</param>
    /// <param name="named">Who may see her case all the same, beside the lead.</param>
    /// <param name="stop">Stops it.</param>
    public Task<Outcome> RunAsync(
        ConflictOfInterestId id,
        ConflictDecision decision,
        string reason,
        IReadOnlyList<PersonId> named,
        CancellationToken stop = default
    ) =>
        frontDesk.WorkAsync(
            May.DecideConflicts,
            async desk =>
            {
                var conflict = await Desk.OneAsync(desk.Conflicts.Include(c => c.Named), c => c.Id == id, stop);
                desk.Expect(conflict, desk.VersionOf(conflict));
                var bound = conflict.Resolution is { Decision: not ConflictDecision.NoConflict };
                conflict.Resolve(decision, reason, named, desk.Signature);
                desk.Note("conflicts.decided", id.Value, Code.Of(decision));
                await desk.AnswerSummonsesAsync(id.Value, stop);
                await ObeyAsync(desk, conflict, bound, stop);
            },
            stop
        );

    private static async Task ObeyAsync(Desk desk, ConflictOfInterest conflict, bool wasBound, CancellationToken stop)
    {
        var binding = await desk.BindingConflictAsync(conflict.ServiceUser, stop);
        var files = await desk.CasesOfConflicts.Include(f => f.People).Where(f => f.ServiceUser == conflict.ServiceUser).ToListAsync(stop);
        foreach (var file in files.Where(_ => binding is not null || wasBound))
        {
            desk.Expect(file, desk.VersionOf(file));
            if (binding is not null)
            {
                binding.Restrict(file);
            }
            else
            {
                file.Unrestrict();
            }

            desk.Note(binding is null ? "cases.unrestricted" : "cases.restricted", file.Id.Value);
        }
    }
}
