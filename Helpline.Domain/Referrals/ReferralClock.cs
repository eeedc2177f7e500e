namespace Helpline.Domain.Referrals;

/// <summary>When the other side is asked again, in working days.</summary>
public static class ReferralClock
{
    /// <summary>Three working days to the first chase and between the chases; one for a local authority's decision, which the law gives it.</summary>
    public static DateOnly ChaseOn(ReferralManner manner, DateOnly from) =>
        WorkingDaysAfter(from, manner is ReferralManner.SafeguardingNotification ? 1 : 3);

    public static DateOnly WorkingDaysAfter(DateOnly from, int days)
    {
        var day = from;
        while (days > 0)
        {
            day = day.AddDays(1);
            days -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return day;
    }
}
