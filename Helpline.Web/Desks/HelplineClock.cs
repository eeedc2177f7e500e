using System.Globalization;

namespace Helpline.Web.Desks;

/// <summary>What the clock on the helpline's wall shows.</summary>
public sealed class HelplineClock(TimeProvider time, IConfiguration configuration)
{
    public TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById(configuration["Helpline:TimeZone"] ?? "Europe/London");

    public DateTimeOffset Now => time.GetUtcNow();

    public DateTime LocalNow => ToLocal(Now);

    public DateOnly Today => DateOnly.FromDateTime(LocalNow);

    public DateTime ToLocal(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone).DateTime;

    /// <summary>An hour that occurs twice is the first one; one that does not exist is moved forward by the hour that was skipped.</summary>
    public DateTimeOffset FromLocal(DateTime local)
    {
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (Zone.IsInvalidTime(wall))
        {
            wall = wall.AddHours(1);
        }

        var offset = Zone.IsAmbiguousTime(wall) ? Zone.GetAmbiguousTimeOffsets(wall).Max() : Zone.GetUtcOffset(wall);
        return new DateTimeOffset(wall, offset).ToUniversalTime();
    }

    public static string MonthOf(DateTime local) => local.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
