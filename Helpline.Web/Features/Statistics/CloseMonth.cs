using Helpline.Domain.Access;
using Helpline.Domain.Statistics;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Statistics;

/// <summary>Keeps a month's figures as they are reported.</summary>
public sealed class CloseMonth(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(Month month, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.CloseMonths,
            async desk =>
            {
                var isClosed = await ReadMonth.FindClosedAsync(desk, month, stop) is not null;
                var figures = await new MonthCount(desk, month, stop).CountAsync();
                desk.Add(ClosedMonth.Close(figures, desk.LocalNow, isClosed, desk.Signature));
                desk.Note("months.closed", detail: month.ToString());
            },
            stop
        );
}
