using Helpline.Domain.Access;
using Helpline.Domain.Statistics;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Statistics;

/// <summary>One time that figures of a month were taken along.</summary>
public sealed record ExportView(DateTimeOffset At, string Who, string Rule, ExportFormat Format, string Recipient, string Reason);

/// <summary>What was taken along of a month, the latest first.</summary>
public sealed class ReadExports(FrontDesk frontDesk)
{
    public Task<Outcome<IReadOnlyList<ExportView>>> RunAsync(Month month, CancellationToken stop = default) =>
        frontDesk.ReadAsync<IReadOnlyList<ExportView>>(
            May.ExportStatistics,
            async desk =>
            {
                var name = month.ToString();
                var exports = await desk.FigureExports.Where(e => e.Month == name).ToListAsync(stop);
                var people = await desk.People.ToDictionaryAsync(p => p.Id, p => p.Name, stop);
                return
                [
                    .. exports
                        .OrderByDescending(e => e.Made.At)
                        .Select(e => new ExportView(
                            e.Made.At,
                            people.GetValueOrDefault(e.Made.By, "–"),
                            e.Rule,
                            e.Format,
                            e.Recipient,
                            e.Reason
                        )),
                ];
            },
            stop
        );
}
