using Helpline.Domain.Access;
using Helpline.Domain.Duty;
using Helpline.Domain.Referrals;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Duty;

/// <summary>The calendar, and who is on duty, for whatever is done by them.</summary>
internal static class DutyAtDesk
{
    /// <summary>As an administrator set it; until then the usual one.</summary>
    public static async Task<DutyCalendar> DutyCalendarAsync(this Desk desk, CancellationToken stop)
    {
        var hours = await desk.DutyHours.AsNoTracking().ToListAsync(stop);
        return hours.Count == 0
            ? DutyCalendar.Usual(desk.Clock.Zone)
            : DutyCalendar.Of(desk.Clock.Zone, hours, await desk.ClosedDays.Select(d => d.Day).ToListAsync(stop));
    }

    public static async Task<ConcernClock> ConcernClockAsync(this Desk desk, CancellationToken stop) =>
        new(await desk.DutyCalendarAsync(stop));

    public static async Task<ReferralClock> ReferralClockAsync(this Desk desk, CancellationToken stop) =>
        new(await desk.DutyCalendarAsync(stop));

    /// <summary>The coordinators and leads who are signed in and on duty.</summary>
    public static async Task<IReadOnlyList<PersonId>> OnDutyAsync(this Desk desk, CancellationToken stop)
    {
        var present = await desk
            .PresentSignIns.Where(s => s.ActingRole == Role.Coordinator || s.ActingRole == Role.SafeguardingLead)
            .Select(s => new { s.Person, s.StartedAt })
            .ToListAsync(stop);
        if (present.Count == 0)
        {
            return [];
        }

        var within = (await desk.DutyCalendarAsync(stop)).IsDuty(desk.Now);
        var marks = await desk.DutyMarks.AsNoTracking().ToDictionaryAsync(m => m.Person, stop);
        return
        [
            .. present
                .GroupBy(s => s.Person)
                .Where(s => DutyMark.IsOnDuty(marks.GetValueOrDefault(s.Key), s.Min(one => one.StartedAt), within))
                .Select(s => s.Key),
        ];
    }

    /// <summary>Whoever was called to this record need not come any more.</summary>
    public static async Task AnswerSummonsesAsync(this Desk desk, Guid record, CancellationToken stop)
    {
        foreach (var summons in await desk.SummonsesTo(record).ToListAsync(stop))
        {
            desk.Expect(summons, desk.VersionOf(summons));
            summons.Answer(desk.Signature);
        }
    }
}
