using Helpline.Domain.Access;
using Helpline.Domain.Duty;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Duty;

/// <summary>Sets the calendar of duty. It counts for what is raised from now on: a time that was promised stays.</summary>
public sealed class KeepCalendar(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(IReadOnlyList<WeekdayHours> hours, IReadOnlyList<ClosedDay> closed, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepSettings,
            async desk =>
            {
                Refusal.ThrowIfAny(
                    DutyCalendar.ObstacleTo(hours)
                        ?? (closed.Any(day => day.Name.Length > ClosedDay.LongestName) ? DutyRefusals.DayNameTooLong : null)
                );
                await ReplaceAsync(desk, desk.DutyHours, hours.DistinctBy(day => day.Day), day => day.Day, stop);
                await ReplaceAsync(desk, desk.ClosedDays, closed.DistinctBy(day => day.Day), day => day.Day, stop);
                desk.Note("settings.calendar-kept", detail: $"{hours.Count} weekdays, {closed.Count} closed days");
            },
            stop
        );

    private static async Task ReplaceAsync<T, TKey>(
        Desk desk,
        IQueryable<T> kept,
        IEnumerable<T> wanted,
        Func<T, TKey> keyOf,
        CancellationToken stop
    )
        where T : class
        where TKey : notnull
    {
        var left = wanted.ToDictionary(keyOf);
        foreach (var old in await kept.AsNoTracking().ToListAsync(stop))
        {
            if (left.TryGetValue(keyOf(old), out var same) && same.Equals(old))
            {
                left.Remove(keyOf(old));
            }
            else if (left.Remove(keyOf(old), out var other))
            {
                desk.Replace(other);
            }
            else
            {
                desk.Remove(old);
            }
        }

        foreach (var added in left.Values)
        {
            desk.Add(added);
        }
    }
}
