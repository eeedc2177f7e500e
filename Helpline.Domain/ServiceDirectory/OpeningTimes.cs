using System.Globalization;

namespace Helpline.Domain.ServiceDirectory;

/// <summary>One stretch of a week: these days, from one time to another. Until 00:00 means until midnight.</summary>
public sealed record OpeningTime(DayOfWeek Day, TimeOnly From, TimeOnly Until)
{
    public bool Holds(DayOfWeek day, TimeOnly time) => day == Day && time >= From && (Until == TimeOnly.MinValue || time < Until);
}

/// <summary>
/// When a service can be reached, as <c>mo,tu 10:00-17:00; sa 10:00-12:30</c>, with the days as in iCalendar (mo tu we th fr sa su), or
/// <c>24/7</c>. Local time. Nothing written is not known, which is not closed.
/// </summary>
public static class OpeningTimes
{
    public const string Always = "24/7";

    private static readonly string[] days = ["su", "mo", "tu", "we", "th", "fr", "sa"];

    /// <summary>The stretches of a week, or nothing where the text cannot be read.</summary>
    public static IReadOnlyList<OpeningTime>? Read(string text)
    {
        if (text.Trim() == Always)
        {
            return [.. Enum.GetValues<DayOfWeek>().Select(day => new OpeningTime(day, TimeOnly.MinValue, TimeOnly.MinValue))];
        }

        var parts = text.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(ReadPart)
            .ToList();
        return parts.Contains(null) ? null : [.. parts.SelectMany(part => part!)];
    }

    /// <summary>Whether it can be reached at this local time; nothing where that is not known.</summary>
    public static bool? AreOpen(string text, DateTime local) =>
        Read(text) is { Count: > 0 } week ? week.Any(time => time.Holds(local.DayOfWeek, TimeOnly.FromDateTime(local))) : null;

    /// <summary>The same stretches, with days of the same hours together.</summary>
    public static string Write(IEnumerable<OpeningTime> week) =>
        string.Join(
            "; ",
            week.Distinct()
                .OrderBy(time => ((int)time.Day + 6) % 7)
                .ThenBy(time => time.From)
                .GroupBy(time => (time.From, time.Until))
                .Select(same =>
                    $"{string.Join(',', same.Select(time => days[(int)time.Day]))} {same.Key.From:HH\\:mm}-{same.Key.Until:HH\\:mm}"
                )
        );

    /// <summary>The iCalendar code of a day.</summary>
    public static string CodeOf(DayOfWeek day) => days[(int)day].ToUpperInvariant();

    /// <summary>The day of an iCalendar code (MO, TU…), in any case.</summary>
    public static DayOfWeek? DayOf(string code) =>
        Array.FindIndex(days, day => code.Trim().Equals(day, StringComparison.OrdinalIgnoreCase)) is >= 0 and var day
            ? (DayOfWeek)day
            : null;

    private static List<OpeningTime>? ReadPart(string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is not [var named, var hours] || hours.Split('-') is not [var from, var until])
        {
            return null;
        }

        var on = named.Split(',').SelectMany(Range).ToList();
        return on.Contains(null) || !TryTime(from, out var begins) || !TryTime(until, out var ends) || (ends != default && ends <= begins)
            ? null
            : [.. on.Select(day => new OpeningTime(day!.Value, begins, ends))];
    }

    // mo-fr is five days.
    private static IEnumerable<DayOfWeek?> Range(string named)
    {
        if (named.Split('-') is not [var first, var last])
        {
            return [DayOf(named)];
        }

        return (DayOf(first), DayOf(last)) is ({ } begin, { } end)
            ? Enumerable.Range(0, (((int)end - (int)begin + 7) % 7) + 1).Select(i => (DayOfWeek?)(((int)begin + i) % 7))
            : [null];
    }

    private static bool TryTime(string text, out TimeOnly time)
    {
        time = default;
        return text == "24:00"
            || TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
    }
}
