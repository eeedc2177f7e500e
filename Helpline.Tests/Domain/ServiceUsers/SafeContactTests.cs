using System.Text.Json;
using Helpline.Domain;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceUsers;

namespace Helpline.Tests.Domain.ServiceUsers;

public sealed class SafeContactTests
{
    private static readonly TimeOnly Ten = new(10, 0);
    private static readonly TimeOnly Noon = new(12, 0);

    // 2 March 2026 is a Monday.
    private readonly SafeContact weekdayMornings = new()
    {
        SafeDays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
        SafeFrom = Ten,
        SafeUntil = Noon,
        LastConfirmed = new(2026, 3, 2),
    };

    private readonly SafeContact fridayNights = new()
    {
        SafeDays = [DayOfWeek.Friday],
        SafeFrom = new(22, 0),
        SafeUntil = new(2, 0),
    };

    [Theory]
    [InlineData("2026-03-02T10:00:00", true)]
    [InlineData("2026-03-02T11:59:59", true)]
    [InlineData("2026-03-02T12:00:00", false)]
    [InlineData("2026-03-02T09:59:59", false)]
    [InlineData("2026-03-07T11:00:00", false)]
    public void She_is_safe_within_her_days_and_hours(string at, bool safe) => Assert.Equal(safe, weekdayMornings.IsSafeAt(Local(at)));

    [Theory]
    [InlineData("2026-03-06T22:00:00", true)]
    [InlineData("2026-03-07T01:59:59", true)]
    [InlineData("2026-03-07T02:00:00", false)]
    [InlineData("2026-03-06T01:00:00", false)]
    [InlineData("2026-03-07T22:30:00", false)]
    public void A_night_belongs_to_the_day_it_began_on(string at, bool safe) => Assert.Equal(safe, fridayNights.IsSafeAt(Local(at)));

    [Fact]
    public void A_safe_day_without_hours_is_safe_from_midnight_to_midnight()
    {
        var sundays = new SafeContact { SafeDays = [DayOfWeek.Sunday] };

        Assert.True(sundays.IsSafeAt(Local("2026-03-08T00:00:00")));
        Assert.True(sundays.IsSafeAt(Local("2026-03-08T23:59:59")));
        Assert.False(sundays.IsSafeAt(Local("2026-03-09T00:00:00")));
        Assert.Equal(
            sundays.IsSafeAt(Local("2026-03-08T12:00:00")),
            (sundays with { SafeFrom = default(TimeOnly), SafeUntil = default(TimeOnly) }).IsSafeAt(Local("2026-03-08T12:00:00"))
        );
    }

    [Fact]
    public void Hours_with_one_end_run_to_the_edge_of_the_day()
    {
        var mornings = new SafeContact { SafeDays = Weekdays.Every, SafeUntil = Noon };
        var afternoons = new SafeContact { SafeDays = [DayOfWeek.Monday], SafeFrom = Noon };

        Assert.True(mornings.IsSafeAt(Local("2026-03-02T00:00:00")));
        Assert.False(mornings.IsSafeAt(Local("2026-03-02T12:00:00")));
        Assert.True(afternoons.IsSafeAt(Local("2026-03-02T23:59:00")));
        Assert.False(afternoons.IsSafeAt(Local("2026-03-03T00:00:00")));
    }

    [Fact]
    public void What_nobody_asked_is_not_safe()
    {
        var unasked = new SafeContact();

        Assert.False(unasked.IsSafeAt(Local("2026-03-02T11:00:00")));
        Assert.Null(unasked.NextSafeMoment(Local("2026-03-02T11:00:00")));
        Assert.Equal(SafeContactRefusals.NoSafeHours, unasked.ObstacleToCallback(Local("2026-03-02T11:00:00")));
        Assert.True(unasked.MustBeConfirmedAgain(new(2026, 3, 2), flaggedSince: false));
        Assert.Equal((Voicemail.No, Answer.NotAsked, WhoseItIs.NotAsked), (unasked.Voicemail, unasked.Text, unasked.WhoseItIs));
    }

    [Fact]
    public void Hours_that_end_as_they_begin_are_none()
    {
        var empty = weekdayMornings with { SafeUntil = Ten };

        Assert.False(empty.IsSafeAt(Local("2026-03-02T10:00:00")));
        Assert.Null(empty.NextSafeMoment(Local("2026-03-02T09:00:00")));
        Assert.Equal(SafeContactRefusals.NoSafeHours, empty.ObstacleToCallback(Local("2026-03-02T10:00:00")));
    }

    [Theory]
    [InlineData("2026-03-02T11:15:30", "2026-03-02T11:15:30")]
    [InlineData("2026-03-02T08:00:00", "2026-03-02T10:00:00")]
    [InlineData("2026-03-02T12:00:00", "2026-03-03T10:00:00")]
    [InlineData("2026-03-06T12:00:00", "2026-03-09T10:00:00")]
    public void The_next_safe_moment_is_now_or_the_next_beginning(string now, string next) =>
        Assert.Equal(Local(next), weekdayMornings.NextSafeMoment(Local(now)));

    [Theory]
    [InlineData("2026-03-07T01:30:00", "2026-03-07T01:30:00")]
    [InlineData("2026-03-07T02:00:00", "2026-03-13T22:00:00")]
    [InlineData("2026-03-06T21:59:59", "2026-03-06T22:00:00")]
    public void The_next_safe_night_may_be_a_week_away(string now, string next) =>
        Assert.Equal(Local(next), fridayNights.NextSafeMoment(Local(now)));

    // London: 01:00 to 02:00 does not exist on 29 March 2026 and comes twice on 25 October 2026.
    [Theory]
    [InlineData("2026-03-29T00:59:59", false)]
    [InlineData("2026-03-29T01:30:00", true)]
    [InlineData("2026-03-29T02:30:00", true)]
    [InlineData("2026-03-29T03:00:00", false)]
    [InlineData("2026-10-25T00:59:59", false)]
    [InlineData("2026-10-25T01:30:00", true)]
    [InlineData("2026-10-25T03:00:00", false)]
    public void On_the_nights_the_clocks_change_her_wall_clock_decides(string at, bool safe)
    {
        var smallHours = new SafeContact
        {
            SafeDays = [DayOfWeek.Sunday],
            SafeFrom = new(1, 0),
            SafeUntil = new(3, 0),
        };

        Assert.Equal(safe, smallHours.IsSafeAt(Local(at)));
    }

    [Fact]
    public void A_time_in_utc_is_a_fault() =>
        Assert.Throws<ArgumentException>(() => weekdayMornings.IsSafeAt(new DateTime(2026, 7, 6, 11, 30, 0, DateTimeKind.Utc)));

    [Fact]
    public void A_callback_is_refused_for_the_reason_it_is_unsafe()
    {
        Assert.Null(weekdayMornings.ObstacleToCallback(Local("2026-03-02T11:00:00")));
        Assert.Equal(SafeContactRefusals.OutsideSafeDays, weekdayMornings.ObstacleToCallback(Local("2026-03-07T11:00:00")));

        var tooLate = weekdayMornings.ObstacleToCallback(Local("2026-03-02T20:00:00"));
        Assert.Equal("SafeContact.OutsideSafeHours", tooLate?.Code);
        Assert.Equal([Ten, Noon], tooLate?.Details);
        Assert.Throws<RefusedException>(() => Refusal.ThrowIfAny(tooLate));
    }

    [Theory]
    [InlineData("2026-03-02", false, false)]
    [InlineData("2026-05-30", false, false)]
    [InlineData("2026-05-31", false, true)]
    [InlineData("2026-03-03", true, true)]
    [InlineData("2026-03-01", false, true)]
    public void After_ninety_days_or_a_new_flag_she_is_asked_again(string today, bool flagged, bool asked) =>
        Assert.Equal(asked, weekdayMornings.MustBeConfirmedAgain(DateOnly.Parse(today, null), flagged));

    [Fact]
    public void The_next_safe_moment_is_safe_and_nothing_before_it_is()
    {
        var random = new Random(90);
        for (var round = 0; round < 20_000; round++)
        {
            var contact = new SafeContact
            {
                SafeDays = new Weekdays((byte)random.Next(128)),
                SafeFrom = random.Next(8) == 0 ? null : new TimeOnly(random.Next(24), 15 * random.Next(4)),
                SafeUntil = random.Next(8) == 0 ? null : new TimeOnly(random.Next(24), 15 * random.Next(4)),
            };
            var now = Local("2026-03-01T00:00:00").AddMinutes(15 * random.Next(4 * 24 * 14));
            var quarters = Enumerable.Range(0, 4 * 24 * 8).Select(quarter => now.AddMinutes(15 * quarter));

            Assert.Equal(quarters.Where(contact.IsSafeAt).Select(at => (DateTime?)at).FirstOrDefault(), contact.NextSafeMoment(now));
        }
    }

    [Fact]
    public void It_is_the_same_after_it_was_stored_as_text()
    {
        var contact = fridayNights with { CodeWord = "jacaranda", Voicemail = Voicemail.NeutralWords, Text = Answer.Yes };

        Assert.Equal(contact, JsonSerializer.Deserialize<SafeContact>(JsonSerializer.Serialize(contact)));
    }

    [Fact]
    public void Printed_by_accident_it_tells_nothing() =>
        Assert.DoesNotContain("jacaranda", $"{fridayNights with { CodeWord = "jacaranda" }}", StringComparison.Ordinal);

    [Fact]
    public void Days_are_a_set()
    {
        Weekdays days = [DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Monday];

        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Sunday], days.InOrder());
        Assert.Equal(2, days.Count);
        Assert.Equal(Weekdays.Of([DayOfWeek.Monday, DayOfWeek.Sunday]), days);
        Assert.Equal(7, Weekdays.Every.Count);
        Assert.Empty(Weekdays.None.InOrder());
    }

    private static DateTime Local(string at) => DateTime.Parse(at, null);
}
