using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Cases;

/// <summary>Cases as those who change them take them to hand.</summary>
internal static class CasesAtDesk
{
    /// <summary>The case with its needs and people; two hands at it at once are told apart by its version.</summary>
    public static async Task<CaseFile> CaseToChangeAsync(this Desk desk, CaseId id, CancellationToken stop)
    {
        var file = await Desk.OneAsync(desk.Cases.Include(f => f.Needs).Include(f => f.People), f => f.Id == id, stop);
        desk.Expect(file, desk.VersionOf(file));
        return file;
    }

    /// <summary>One change of one case, noted.</summary>
    public static Task ChangeCaseAsync(
        this Desk desk,
        CaseId id,
        string act,
        Action<CaseFile> change,
        CancellationToken stop,
        string? detail = null
    ) =>
        desk.ChangeCaseAsync(
            id,
            act,
            file =>
            {
                change(file);
                return Task.CompletedTask;
            },
            stop,
            detail
        );

    public static async Task ChangeCaseAsync(
        this Desk desk,
        CaseId id,
        string act,
        Func<CaseFile, Task> change,
        CancellationToken stop,
        string? detail = null
    )
    {
        var file = await desk.CaseToChangeAsync(id, stop);
        await change(file);
        desk.Note(act, id.Value, detail);
    }

    /// <summary>Who may carry a case: coordinators and safeguarding leads who are not suspended.</summary>
    public static async Task<IReadOnlyList<Person>> CarriersAsync(this Desk desk, CancellationToken stop)
    {
        // Roles are one sealed-off column; whoever works here is few enough to be chosen from in memory.
        var people = await desk.People.Where(p => p.Suspension == null).OrderBy(p => p.Name).ToListAsync(stop);
        return [.. people.Where(p => p.HasRole(Role.Coordinator) || p.HasRole(Role.SafeguardingLead))];
    }
}
