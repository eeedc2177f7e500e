using System.Globalization;
using System.Resources;

namespace Helpline.Web.Kit;

/// <summary>
/// Dates, times and numbers as the reader writes them: her language, twenty-four hours, months in words. A moment is shown in the
/// organisation's zone, which the caller hands in.
/// </summary>
public static class Format
{
    private static readonly ResourceManager Words = new(typeof(KitText));

    /// <summary>The culture for dates and numbers: British English, Latin American Spanish, Brazilian Portuguese.</summary>
    public static CultureInfo Culture =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName switch
        {
            "es" => CultureInfo.GetCultureInfo("es-419"),
            "pt" => CultureInfo.GetCultureInfo("pt-BR"),
            _ => CultureInfo.GetCultureInfo("en-GB"),
        };

    /// <summary>“3 March 2026, 14:03”.</summary>
    public static string Moment(DateTimeOffset at, TimeZoneInfo zone) => $"{Day(at, zone)}, {Time(at, zone)}";

    /// <summary>“14:03”.</summary>
    public static string Time(DateTimeOffset at, TimeZoneInfo zone) => Local(at, zone).ToString("HH:mm", Culture);

    /// <summary>“14:03”.</summary>
    public static string Time(TimeOnly at) => at.ToString("HH:mm", Culture);

    /// <summary>“3 March 2026”: the day it was there.</summary>
    public static string Day(DateTimeOffset at, TimeZoneInfo zone) => Day(DayOf(at, zone));

    /// <summary>“3 March 2026”.</summary>
    public static string Day(DateOnly day) => day.ToString(Say(Culture, "d MMMM yyyy", "d 'de' MMMM 'de' yyyy"), Culture);

    /// <summary>“Tue 3 Mar”, for dense rows.</summary>
    public static string ShortDay(DateOnly day) => day.ToString("ddd d MMM", Culture).Replace(".", "", StringComparison.Ordinal);

    /// <summary>“March 2026”.</summary>
    public static string Month(DateOnly month) => month.ToString(Say(Culture, "MMMM yyyy", "MMMM 'de' yyyy"), Culture);

    /// <summary>“Mar”, for the foot of a chart.</summary>
    public static string ShortMonth(DateOnly month) => month.ToString("MMM", Culture).TrimEnd('.');

    /// <summary>“Monday”.</summary>
    public static string Weekday(DayOfWeek day) => Culture.DateTimeFormat.GetDayName(day);

    /// <summary>“Mon”.</summary>
    public static string ShortWeekday(DayOfWeek day) => Culture.DateTimeFormat.GetAbbreviatedDayName(day).TrimEnd('.');

    /// <summary>“today 09:10”, “yesterday”, “6 days ago”, “tomorrow”, “in 3 days”; past sixty days, the date.</summary>
    public static string Relative(DateTimeOffset at, DateTimeOffset now, TimeZoneInfo zone)
    {
        var days = DayOf(at, zone).DayNumber - DayOf(now, zone).DayNumber;
        return days == 0 ? Word("TodayAt", Time(at, zone)) : Relative(DayOf(at, zone), DayOf(now, zone));
    }

    /// <summary>“today”, “yesterday”, “6 days ago”, “tomorrow”, “in 3 days”; past sixty days, the date.</summary>
    public static string Relative(DateOnly day, DateOnly today) =>
        (day.DayNumber - today.DayNumber) switch
        {
            0 => Word("Today"),
            -1 => Word("Yesterday"),
            1 => Word("Tomorrow"),
            < 0 and >= -60 and var days => Word("Ago.Days", -days),
            > 0 and <= 60 and var days => Word("InDays", days),
            _ => Day(day),
        };

    /// <summary>“12 min”, “2 h 5 min”, “3 d”: how long, never negative.</summary>
    public static string Duration(TimeSpan length)
    {
        var span = length.Duration();
        return span switch
        {
            { TotalMinutes: < 1 } => Word("UnderAMinute"),
            { TotalHours: < 1 } => Word("Minutes", (int)span.TotalMinutes),
            { TotalHours: < 48, Minutes: 0 } => Word("Hours", (int)span.TotalHours),
            { TotalHours: < 48 } => Word("HoursMinutes", (int)span.TotalHours, span.Minutes),
            _ => Word("Days", (int)span.TotalDays),
        };
    }

    /// <summary>“1,204”; a number with decimals keeps at most one.</summary>
    public static string Count(decimal count) => count.ToString("#,0.#", Culture);

    /// <summary>“94%” of a share between 0 and 1, with the reader's spacing.</summary>
    public static string Percent(decimal share) => share.ToString("P0", Culture);

    /// <summary>The day on which a moment fell, there.</summary>
    public static DateOnly DayOf(DateTimeOffset at, TimeZoneInfo zone) => DateOnly.FromDateTime(Local(at, zone).DateTime);

    /// <summary>A coordinate for SVG, with a point in every language.</summary>
    public static string Svg(double number) => Math.Round(number, 2).ToString(CultureInfo.InvariantCulture);

    private static DateTimeOffset Local(DateTimeOffset at, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(at, zone);

    private static string Say(CultureInfo culture, string english, string latin) =>
        culture.TwoLetterISOLanguageName == "en" ? english : latin;

    private static string Word(string key, params object[] details) =>
        string.Format(Culture, Words.GetString(key, CultureInfo.CurrentUICulture) ?? key, details);
}
