using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.BrokenGlasses;

/// <summary>Cases that were opened for a danger, those that nobody has looked at first; then the newest.</summary>
public sealed class ListBrokenGlass(FrontDesk frontDesk)
{
    private const int Most = 100;

    public Task<Outcome<IReadOnlyList<BrokenGlassRow>>> RunAsync(CancellationToken stop = default) =>
        frontDesk.ReadAsync<IReadOnlyList<BrokenGlassRow>>(
            May.ReviewBrokenGlass,
            async desk =>
            {
                var rows = await desk.BrokenGlass.OrderBy(g => g.Seen != null).ThenByDescending(g => g.At).Take(Most).ToListAsync(stop);
                var cases = rows.Select(g => g.Case).ToList();
                var numbers = await desk
                    .CasesBehindGlass.Where(f => cases.Contains(f.Id))
                    .ToDictionaryAsync(f => f.Id, f => f.Number, stop);
                var names = await desk.People.ToDictionaryAsync(p => p.Id, p => p.Name, stop);
                desk.Note("cases.glass-listed");
                return
                [
                    .. rows.Select(g => new BrokenGlassRow(g.Id, numbers.GetValueOrDefault(g.Case, "–"), names.GetValueOrDefault(g.By, "–"))
                    {
                        At = g.At,
                        Until = g.Until,
                        Danger = g.Danger,
                        SeenBy = g.Seen is { } seen ? names.GetValueOrDefault(seen.By, "–") : null,
                    }),
                ];
            },
            stop
        );
}

/// <summary>One case that was opened for a danger: by whom, when, until when, why, and who looked at it since.</summary>
public sealed record BrokenGlassRow(BrokenGlassId Id, string CaseNumber, string By)
{
    public DateTimeOffset At { get; init; }

    public DateTimeOffset Until { get; init; }

    public string Danger { get; init; } = "";

    public string? SeenBy { get; init; }
}
