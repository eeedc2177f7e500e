namespace Helpline.Domain.Statistics;

/// <summary>How days from a referral to its result are told.</summary>
public static class WaitingDays
{
    public static readonly IReadOnlyList<string> All = ["0-2", "3-7", "8-14", "15-28", "29+"];

    public static string Of(int days) =>
        days switch
        {
            < 3 => "0-2",
            < 8 => "3-7",
            < 15 => "8-14",
            < 29 => "15-28",
            _ => "29+",
        };
}
