using System.Globalization;
using Helpline.Domain.Access;
using Helpline.Domain.Statistics;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Statistics;

/// <summary>A month's figures beside those of the month before and of a year ago. A coordinator's are those of her teams.</summary>
public sealed class ReadMonth(FrontDesk frontDesk)
{
    internal static readonly May[] EitherWay = [May.ReadAllStatistics, May.ReadTeamStatistics];

    /// <summary>Without a month, the last one that is over.</summary>
    public Task<Outcome<MonthReport>> RunAsync(Month? month, CancellationToken stop = default) =>
        frontDesk.ReadAsync(EitherWay, desk => ReadAsync(desk, month ?? Month.Of(desk.Today).Before, stop), stop);

    private static async Task<MonthReport> ReadAsync(Desk desk, Month month, CancellationToken stop)
    {
        var counted = await new MonthCount(desk, month, stop).CountAsync();
        var isWhole = desk.Actor.Can(May.ReadAllStatistics);
        var closed = isWhole ? await FindClosedAsync(desk, month, stop) : null;
        return new(
            closed is null ? counted : KeptFigures.Read(month, closed.Figures),
            counted,
            closed?.Closed.At,
            await AsReportedAsync(desk, month.Before, isWhole, stop),
            await AsReportedAsync(desk, month.YearBefore, isWhole, stop),
            await NeedsAsync(desk, stop),
            isWhole,
            desk.Actor.Can(May.ExportStatistics),
            desk.LocalNow >= month.Ends
        );
    }

    /// <summary>A closed month as it was reported, another as it is counted now.</summary>
    internal static async Task<MonthFigures> AsReportedAsync(Desk desk, Month month, bool isWhole, CancellationToken stop) =>
        isWhole && await FindClosedAsync(desk, month, stop) is { } closed
            ? KeptFigures.Read(month, closed.Figures)
            : await new MonthCount(desk, month, stop).CountAsync();

    internal static Task<ClosedMonth?> FindClosedAsync(Desk desk, Month month, CancellationToken stop)
    {
        var name = month.ToString();
        return desk.ClosedMonths.FirstOrDefaultAsync(m => m.Month == name, stop);
    }

    internal static async Task<IReadOnlyDictionary<string, string>> NeedsAsync(Desk desk, CancellationToken stop)
    {
        var language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        return (await desk.Needs.OrderBy(n => n.Order).ToListAsync(stop)).ToDictionary(n => n.Code, n => n.In(language));
    }
}
