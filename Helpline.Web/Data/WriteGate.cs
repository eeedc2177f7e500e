namespace Helpline.Web.Data;

/// <summary>
/// SQLite takes one writer at a time. They queue here, in their order, instead of trying and failing at the file: a hundred volunteers
/// never see "database is locked". PostgreSQL lets everybody through.
/// </summary>
public sealed class WriteGate(bool oneAtATime)
{
    private readonly Lock door = new();
    private readonly Queue<Waiting> queue = new();
    private bool isTaken;

    /// <summary>A turn for somebody who writes on a connection of her own: what others share has been forced to the disk before.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken stop = default)
    {
        await WaitAsync(joins: false, stop);
        return new Turn(this);
    }

    /// <summary>A turn that ends with <see cref="Leave"/>; whoever joins may write in the transaction that the one before her left open.</summary>
    internal Task JoinAsync(bool joins, CancellationToken stop) => WaitAsync(joins, stop);

    /// <summary>Gives the turn to the next, if there is one and she may join; else nothing happens.</summary>
    internal bool TryHandOn()
    {
        lock (door)
        {
            while (queue.TryPeek(out var next))
            {
                if (!next.Joins && !next.IsGone)
                {
                    return false;
                }

                if (queue.Dequeue().TryCall())
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Ends the turn: whoever waits longest is next.</summary>
    internal void Leave()
    {
        lock (door)
        {
            while (queue.TryDequeue(out var next))
            {
                if (next.TryCall())
                {
                    return;
                }
            }

            isTaken = false;
        }
    }

    private async Task WaitAsync(bool joins, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        if (!oneAtATime)
        {
            return;
        }

        Waiting waiting;
        lock (door)
        {
            if (!isTaken)
            {
                isTaken = true;
                return;
            }

            waiting = new(joins);
            queue.Enqueue(waiting);
        }

        await using var giveUp = stop.Register(() => waiting.GiveUp(stop));
        await waiting.Called;
    }

    private sealed class Waiting(bool joins)
    {
        private readonly TaskCompletionSource called = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public bool Joins => joins;

        public Task Called => called.Task;

        public bool IsGone => called.Task.IsCompleted;

        public bool TryCall() => called.TrySetResult();

        public void GiveUp(CancellationToken stop) => called.TrySetCanceled(stop);
    }

    private sealed class Turn(WriteGate gate) : IDisposable
    {
        private WriteGate? gate = gate;

        public void Dispose() => Interlocked.Exchange(ref gate, null)?.Leave();
    }
}
