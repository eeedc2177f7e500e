using System.Globalization;
using Helpline.Domain;
using Helpline.Domain.Duty;
using Helpline.Domain.Refusals;
using Helpline.Domain.Safeguarding;

namespace Helpline.Tests.Domain.Duty;

public sealed class DutyCalendarTests
{
    private static readonly DutyCalendar Usual = DutyCalendar.Usual(LondonTime.Zone);

    // Local London times. 2026: Good Friday is 3 April, Easter Monday 6 April; the clock goes forward on 29 March and back on 25 October.
    [Theory]
    [InlineData("2026-03-02 10:00", "2026-03-02 14:00")] // Within one day.
    [InlineData("2026-03-02 16:00", "2026-03-03 11:00")] // Over the night.
    [InlineData("2026-03-02 20:15", "2026-03-03 13:00")] // Begun after hours.
    [InlineData("2026-03-06 17:00", "2026-03-09 12:00")] // Over a weekend.
    [InlineData("2026-04-02 16:00", "2026-04-07 11:00")] // Over Easter.
    [InlineData("2026-03-27 17:30", "2026-03-30 12:30")] // Over the night on which the clock goes forward.
    [InlineData("2026-10-23 17:30", "2026-10-26 12:30")] // Over the night on which it goes back.
    [InlineData("2026-12-24 17:00", "2026-12-29 12:00")] // Christmas on a Friday, Boxing Day on the Monday.
    public void Four_hours_of_duty_time_pass_only_while_somebody_is_on_duty(string raised, string due) =>
        Assert.Equal(At(due), new ConcernClock(Usual).DueAt(FlagKind.Stalking, At(raised)));

    [Theory]
    [InlineData("2026-03-02 10:00", "2026-03-04 10:00")]
    [InlineData("2026-03-07 12:00", "2026-03-10 18:00")] // Begun on a Saturday: all of Monday and Tuesday.
    [InlineData("2026-04-02 10:00", "2026-04-08 10:00")] // Good Friday and Easter Monday are no working days.
    [InlineData("2026-03-26 12:00", "2026-03-30 12:00")]
    public void Two_working_days_are_days_and_not_hours(string raised, string due) =>
        Assert.Equal(At(due), new ConcernClock(Usual).DueAt(FlagKind.DomesticAbuse, At(raised)));

    [Fact]
    public void A_short_day_is_a_working_day_as_well()
    {
        var calendar = DutyCalendar.Of(
            LondonTime.Zone,
            [Hours(DayOfWeek.Thursday, 9, 18), Hours(DayOfWeek.Friday, 10, 12), Hours(DayOfWeek.Saturday, 10, 14)],
            []
        );

        Assert.Equal(At("2026-03-07 12:00"), calendar.AfterWorkingDays(At("2026-03-05 13:30"), 2));
    }

    [Fact]
    public void Nothing_stops_the_clock_of_an_immediate_one() =>
        Assert.Equal(At("2026-04-05 03:15"), new ConcernClock(Usual).DueAt(FlagKind.InDangerNow, At("2026-04-05 03:00")));

    [Theory]
    [InlineData("2026-03-28 23:00", 4, "2026-03-29 04:00")] // One o'clock does not come: four hours later it is four.
    [InlineData("2026-10-24 23:00", 4, "2026-10-25 02:00")] // It comes twice: four hours later it is two.
    public void Where_somebody_is_on_duty_by_night_the_hours_are_counted_as_they_pass(string raised, int hours, string due)
    {
        var always = DutyCalendar.Of(LondonTime.Zone, [.. Enum.GetValues<DayOfWeek>().Select(day => Hours(day, 0, 0))], []);

        Assert.Equal(At(due), always.AfterHours(At(raised), TimeSpan.FromHours(hours)));
        Assert.True(always.IsDuty(At(raised)));
    }

    [Fact]
    public void A_calendar_on_which_nobody_is_ever_on_duty_is_refused_and_an_endless_holiday_ends_the_search()
    {
        Assert.Equal(DutyRefusals.NeverOpen, Assert.Throws<RefusedException>(() => DutyCalendar.Of(LondonTime.Zone, [], [])).Refusal);
        Assert.Equal(
            DutyRefusals.ClosesBeforeOpening,
            Assert.Throws<RefusedException>(() => DutyCalendar.Of(LondonTime.Zone, [Hours(DayOfWeek.Monday, 12, 9)], [])).Refusal
        );
        var begin = new DateOnly(2026, 1, 1);
        var shut = DutyCalendar.Of(LondonTime.Zone, DutyCalendar.UsualHours, Enumerable.Range(0, 2000).Select(begin.AddDays));

        Assert.Equal(At("2026-03-02 10:00").AddDays(400), shut.AfterHours(At("2026-03-02 10:00"), TimeSpan.FromHours(4)));
    }

    // As published for England and Wales.
    [Theory]
    [InlineData(2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26")]
    [InlineData(2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData(2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28")]
    [InlineData(2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26")]
    public void The_bank_holidays_are_those_that_were_announced(int year, string days) =>
        Assert.Equal(
            days,
            string.Join(
                ' ',
                BankHolidays.Of(year).Select(d => d.Day).Order().Select(d => d.ToString("MM-dd", CultureInfo.InvariantCulture))
            )
        );

    private static WeekdayHours Hours(DayOfWeek day, int from, int until) => new(day, new TimeOnly(from, 0), new TimeOnly(until, 0));

    private static DateTimeOffset At(string local) =>
        LondonTime.First(DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
}
