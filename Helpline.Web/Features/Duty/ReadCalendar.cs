using Helpline.Domain.Access;
using Helpline.Domain.Duty;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Duty;

/// <summary>The calendar of duty as it stands, or, before anybody set it, as it is proposed: with the bank holidays of the coming years.</summary>
public sealed class ReadCalendar(FrontDesk frontDesk)
{
    private const int Years = 3;

    public Task<Outcome<CalendarSheet>> RunAsync(CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.KeepSettings,
            async desk =>
            {
                var hours = await desk.DutyHours.AsNoTracking().ToListAsync(stop);
                return hours.Count == 0
                    ? new CalendarSheet(DutyCalendar.UsualHours, Proposed(desk.Today), desk.Today)
                    : new CalendarSheet(hours, await desk.ClosedDays.AsNoTracking().OrderBy(d => d.Day).ToListAsync(stop), desk.Today);
            },
            stop
        );

    private static IReadOnlyList<ClosedDay> Proposed(DateOnly today) =>
        [.. Enumerable.Range(today.Year, Years).SelectMany(BankHolidays.Of).Where(day => day.Day >= today).OrderBy(day => day.Day)];
}

/// <summary>Hours for the days of the week on which somebody is on duty, and the closed days in their order.</summary>
public sealed record CalendarSheet(IReadOnlyList<WeekdayHours> Hours, IReadOnlyList<ClosedDay> Closed, DateOnly Today);
