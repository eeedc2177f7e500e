using System.Threading.Channels;

namespace Helpline.Web.Data;

/// <summary>
/// Which summonses nobody has answered yet, as this process knows: one list for all its circuits. It is looked up again at once when
/// something was saved here, and every second for what other processes saved.
/// </summary>
public sealed class SummonsBoard
{
    private readonly Channel<bool> bell = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    private volatile IReadOnlyList<Guid> open = [];

    /// <summary>The list is another. Raised on a thread of nobody's; a listener goes to her own.</summary>
    public event Action? Changed;

    public bool IsQuiet => open.Count == 0;

    /// <summary>Somebody was summoned or has answered: look again now.</summary>
    public void Ring() => bell.Writer.TryWrite(true);

    /// <summary>Waits until somebody rings, so long at most.</summary>
    public async Task ListenAsync(TimeSpan longest, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(longest);
        try
        {
            await bell.Reader.ReadAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            // Nobody rang here; another process may have.
        }
    }

    public void Show(IReadOnlyList<Guid> now)
    {
        if (!now.SequenceEqual(open))
        {
            open = now;
            Changed?.Invoke();
        }
    }
}
