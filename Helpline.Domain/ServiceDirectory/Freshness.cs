namespace Helpline.Domain.ServiceDirectory;

/// <summary>When an entry must be looked at again.</summary>
public static class Freshness
{
    /// <summary>Months after which what was verified is shown in amber.</summary>
    public const int Months = 6;

    /// <summary>Never verified, or too long ago.</summary>
    public static bool IsStale(Signature? verified, DateTimeOffset now) => verified is null || verified.At.AddMonths(Months) < now;
}
