using System.Globalization;

namespace Helpline.Web.Features.FollowUps;

/// <summary>A day and time as the browser's own field gives them.</summary>
internal static class LocalTime
{
    public static DateTime? Read(string? typed) =>
        DateTime.TryParse(typed, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) ? local : null;
}
