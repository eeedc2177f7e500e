using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Cases;

/// <summary>What closing a case asks for, and what stands in its way now.</summary>
public sealed class ReadClosing(FrontDesk frontDesk)
{
    public Task<Outcome<Closing>> RunAsync(CaseId id, CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.CarryCases,
            async desk =>
            {
                var file = await Desk.OneAsync(desk.Cases.Include(f => f.Needs), f => f.Id == id, stop);
                var codes = file.Needs.Select(n => n.Need).ToArray();
                return new Closing(file.Number, file.ObstacleToClosing(await desk.TiesOfAsync(id, stop)))
                {
                    Needs = await desk
                        .Needs.Where(n => codes.Contains(n.Code))
                        .OrderBy(n => n.Category)
                        .ThenBy(n => n.Order)
                        .Select(n => new NeedWords(n.Code, n.English, n.Spanish, n.Portuguese))
                        .ToListAsync(stop),
                };
            },
            stop
        );
}

/// <summary>The closing of a case as its page asks for it.</summary>
public sealed record Closing(string Number, Refusal? Obstacle)
{
    public required IReadOnlyList<NeedWords> Needs { get; init; }
}
