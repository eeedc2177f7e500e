using System.Collections.Concurrent;
using System.Threading.RateLimiting;

namespace Helpline.Web.Identity;

/// <summary>
/// Makes guessing slow without giving strangers a way to lock somebody out for good: each address and each name have so many tries a minute,
/// a browser that was here before has tries of its own, and after three wrong ones whoever guesses waits longer each time, up to five
/// minutes. Names that do not exist are treated like those that do.
/// </summary>
public sealed class SignInThrottle(TimeProvider time) : IDisposable
{
    private const int TriesOfAName = 10;
    private const int TriesOfAnAddress = 60;
    private const int FreeTries = 3;
    private const int Remembered = 10_000;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, Failures> failures = new();
    private readonly PartitionedRateLimiter<string> addresses = PerMinute(TriesOfAnAddress);
    private readonly PartitionedRateLimiter<string> names = PerMinute(TriesOfAName);

    /// <summary>How long to wait before the next try; nothing when it may be made now, which counts as one.</summary>
    public TimeSpan? Wait(string name, string address, bool knownBrowser)
    {
        if (failures.TryGetValue(Key(name, address), out var failed) && failed.Until > time.GetUtcNow())
        {
            return failed.Until - time.GetUtcNow();
        }

        using var byAddress = addresses.AttemptAcquire(address);
        using var byName = names.AttemptAcquire(knownBrowser ? $"known {name}" : name);
        return byAddress.IsAcquired && byName.IsAcquired ? null : TimeSpan.FromMinutes(1);
    }

    public void Failed(string name, string address)
    {
        if (failures.Count > Remembered)
        {
            foreach (var old in failures.Where(each => each.Value.Until < time.GetUtcNow()))
            {
                failures.TryRemove(old);
            }
        }

        failures.AddOrUpdate(Key(name, address), _ => new(1, time.GetUtcNow()), (_, before) => Next(before));
    }

    public void Succeeded(string name, string address) => failures.TryRemove(Key(name, address), out _);

    public void Dispose()
    {
        addresses.Dispose();
        names.Dispose();
    }

    private Failures Next(Failures before)
    {
        var count = before.Count + 1;
        var wait = count <= FreeTries ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Pow(2, Math.Min(count - FreeTries, 10)));
        return new(count, time.GetUtcNow() + (wait < LongestWait ? wait : LongestWait));
    }

    private static string Key(string name, string address) => $"{name} {address}";

    private static PartitionedRateLimiter<string> PerMinute(int tries) =>
        PartitionedRateLimiter.Create<string, string>(key =>
            RateLimitPartition.GetSlidingWindowLimiter(
                key,
                _ =>
                    new()
                    {
                        PermitLimit = tries,
                        Window = TimeSpan.FromMinutes(1),
                        SegmentsPerWindow = 6,
                    }
            )
        );

    private sealed record Failures(int Count, DateTimeOffset Until);
}
