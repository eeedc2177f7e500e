using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Domain.Duty;
using Helpline.Web.Desks;
using Helpline.Web.Features.Search;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.BrokenGlasses;

/// <summary>
/// A safeguarding lead opens a case out of her reach, because somebody is in danger. She says which and why, the data protection lead is
/// called at once, and the case closes to her again by itself.
/// </summary>
public sealed class BreakGlass(FrontDesk frontDesk)
{
    /// <param name="number">The case's, as it is told on the telephone.</param>
    /// <param name="danger">Who is in danger of what.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The case. One that she reaches anyway is simply given: nothing has to be broken for it.</returns>
    public Task<Outcome<CaseId>> RunAsync(string number, string danger, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.BreakGlass,
            async desk =>
            {
                var numbers = WrittenNumbers.Of(number, desk.Today.Year);
                var file = await Desk.OneAsync(desk.CasesBehindGlass, f => numbers.Contains(f.Number), stop);
                if (await desk.Cases.AnyAsync(f => f.Id == file.Id, stop))
                {
                    desk.Note("cases.read", file.Id.Value);
                    return file.Id;
                }

                var glass = Domain.Cases.BrokenGlass.Break(file, danger, desk.Signature);
                desk.Add(glass);
                desk.Summon(SummonsKind.BrokenGlass, glass.Id.Value);
                desk.Note("cases.glass-broken", file.Id.Value);
                return file.Id;
            },
            stop
        );
}
