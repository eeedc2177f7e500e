using System.Threading.RateLimiting;

namespace Helpline.Web.Features.Disclosure;

/// <summary>So many requests a minute from one address to the other side's page: enough for people, too few to guess.</summary>
public sealed class HandoverThrottle : IDisposable
{
    public const int PerMinute = 30;

    private readonly PartitionedRateLimiter<string> addresses = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetSlidingWindowLimiter(
            address,
            _ =>
                new()
                {
                    PermitLimit = PerMinute,
                    Window = TimeSpan.FromMinutes(1),
                    SegmentsPerWindow = 6,
                }
        )
    );

    public bool Lets(string address)
    {
        using var lease = addresses.AttemptAcquire(address);
        return lease.IsAcquired;
    }

    public void Dispose() => addresses.Dispose();
}
