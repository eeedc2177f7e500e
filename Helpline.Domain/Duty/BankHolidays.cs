namespace Helpline.Domain.Duty;

/// <summary>
/// The bank holidays of England and Wales, as the rules of the Banking and Financial Dealings Act give them: a beginning for the calendar.
/// Days that are proclaimed once are not among them.
/// </summary>
public static class BankHolidays
{
    public static IReadOnlyList<ClosedDay> Of(int year)
    {
        var easter = EasterSunday(year);
        var christmas = new DateOnly(year, 12, 25);
        return
        [
            new(WeekdayFrom(new DateOnly(year, 1, 1)), "New Year’s Day"),
            new(easter.AddDays(-2), "Good Friday"),
            new(easter.AddDays(1), "Easter Monday"),
            new(MondayFrom(new DateOnly(year, 5, 1)), "Early May bank holiday"),
            new(MondayFrom(new DateOnly(year, 5, 25)), "Spring bank holiday"),
            new(MondayFrom(new DateOnly(year, 8, 25)), "Summer bank holiday"),
            .. ChristmasDays(christmas),
        ];
    }

    // Where one of the two falls on a weekend, the next working days after both stand for them.
    private static ClosedDay[] ChristmasDays(DateOnly christmas) =>
        christmas.DayOfWeek switch
        {
            DayOfWeek.Friday => [new(christmas, "Christmas Day"), new(christmas.AddDays(3), "Boxing Day")],
            DayOfWeek.Saturday => [new(christmas.AddDays(2), "Christmas Day"), new(christmas.AddDays(3), "Boxing Day")],
            DayOfWeek.Sunday => [new(christmas.AddDays(2), "Christmas Day"), new(christmas.AddDays(1), "Boxing Day")],
            _ => [new(christmas, "Christmas Day"), new(christmas.AddDays(1), "Boxing Day")],
        };

    private static DateOnly WeekdayFrom(DateOnly day) =>
        day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(2),
            DayOfWeek.Sunday => day.AddDays(1),
            _ => day,
        };

    private static DateOnly MondayFrom(DateOnly day) => day.AddDays(((int)DayOfWeek.Monday - (int)day.DayOfWeek + 7) % 7);

    // The Gregorian computus: the Sunday after the first full moon of spring, by the tables of the calendar.
    private static DateOnly EasterSunday(int year)
    {
        var (golden, century) = (year % 19, year / 100);
        var moon = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        var full = moon - (moon / 28 * (1 - (moon / 28 * (29 / (moon + 1)) * ((21 - golden) / 11))));
        var weekday = (year + (year / 4) + full + 2 - century + (century / 4)) % 7;
        var fromMarch = full - weekday;
        var month = 3 + ((fromMarch + 40) / 44);
        return new DateOnly(year, month, fromMarch + 28 - (31 * (month / 4)));
    }
}
