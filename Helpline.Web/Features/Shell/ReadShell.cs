using Helpline.Domain.Access;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Shell;

/// <summary>What stands around every page: where she can go in the role she acts in, what waits there, and whether all of it is practice.</summary>
public sealed record ShellView(Role Role, bool IsPractice, IReadOnlyList<Place> Places, int ConcernsWaiting, bool TakesCalls)
{
    /// <summary>Whether she can be on duty.</summary>
    public bool IsCalled { get; init; }

    /// <summary>Whether the law binds her in person to tell the police of FGM of a girl.</summary>
    public bool BoundByFgmDuty { get; init; }

    /// <summary>Conflicts of interest that wait for the lead.</summary>
    public int ConflictsWaiting { get; init; }

    /// <summary>Whether she can be called to what cannot wait, by banner and sound.</summary>
    public bool HearsSummonses { get; init; }

    /// <summary>Cases opened for a danger that the data protection lead has not looked at.</summary>
    public int BrokenGlassWaiting { get; init; }

    public bool KeepsSettings { get; init; }

    public int WaitingAt(Place place) =>
        place.Href switch
        {
            Place.Concerns => ConcernsWaiting,
            Place.Conflicts => ConflictsWaiting,
            Place.BrokenGlass => BrokenGlassWaiting,
            _ => 0,
        };
}

public sealed class ReadShell(FrontDesk frontDesk)
{
    public Task<Outcome<ShellView>> RunAsync(CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.KeepOwnAccount,
            async desk => new ShellView(
                desk.Actor.Role,
                await desk.Organisations.AnyAsync(o => o.PracticeSince != null, stop),
                [.. Place.All.Where(place => place.Deeds.Any(desk.Actor.Can))],
                desk.Actor.Can(May.ReadConcerns)
                    ? await desk.Concerns.CountAsync(k => k.Acknowledged == null && k.SignedOff == null, stop)
                    : 0,
                desk.Actor.Can(May.TakeCalls)
            )
            {
                IsCalled = desk.Actor.Can(May.BeOnDuty),
                HearsSummonses = desk.Actor.Can(May.HearSummonses),
                BrokenGlassWaiting = desk.Actor.Can(May.ReviewBrokenGlass)
                    ? await desk.BrokenGlass.CountAsync(g => g.Seen == null, stop)
                    : 0,
                BoundByFgmDuty = desk.Actor.BoundByFgmDuty,
                KeepsSettings = desk.Actor.Can(May.KeepSettings),
                ConflictsWaiting = desk.Actor.Can(May.DecideConflicts)
                    ? await desk.Conflicts.CountAsync(c => c.Resolution == null, stop)
                    : 0,
            },
            stop
        );
}
