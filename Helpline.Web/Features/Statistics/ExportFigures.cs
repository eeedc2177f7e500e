using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Statistics;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Statistics;

/// <summary>Takes a month's figures along. What, why and for whom is recorded before the file is handed out; nothing comes back for a report to print.</summary>
public sealed class ExportFigures(FrontDesk frontDesk, FigureFiles files)
{
    public async Task<Outcome<ExportedFile?>> RunAsync(ExportOrder order, CancellationToken stop = default)
    {
        var counted = await frontDesk.ReadAsync(May.ExportStatistics, desk => ReadAsync(desk, order, stop), stop);
        if (!counted.Done)
        {
            return new(null, counted.Refusal);
        }

        var recorded = await RecordAsync(order, stop);
        return new(recorded.Done ? files.Make(counted.Value!) : null, recorded.Refusal);
    }

    private static async Task<MonthSheet> ReadAsync(Desk desk, ExportOrder order, CancellationToken stop)
    {
        var closed = await ReadMonth.FindClosedAsync(desk, order.Month, stop);
        return new(
            await ReadMonth.AsReportedAsync(desk, order.Month, isWhole: true, stop),
            closed is null ? null : DateOnly.FromDateTime(LondonTime.Local(closed.Closed.At)),
            await ReadMonth.NeedsAsync(desk, stop),
            order,
            desk.LocalNow
        );
    }

    private Task<Outcome> RecordAsync(ExportOrder order, CancellationToken stop) =>
        frontDesk.WorkAsync(
            May.ExportStatistics,
            async desk =>
            {
                var month = order.Month.ToString();
                var rules = await desk.FigureExports.Where(e => e.Month == month).Select(e => e.Rule).Distinct().ToListAsync(stop);
                var export = FigureExport.Make(order, rules, desk.Signature);
                desk.Add(export);
                desk.Note("figures.exported", export.Id.Value, $"{month} {export.Rule} {Code.Of(export.Format)}");
            },
            stop
        );
}
