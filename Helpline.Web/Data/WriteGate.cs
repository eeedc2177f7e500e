namespace Helpline.Web.Data;

/// <summary>
/// SQLite takes one writer at a time. They queue here, in their order, instead of trying and failing at the file: a hundred volunteers
/// never see "database is locked". PostgreSQL lets everybody through.
/// </summary>
public sealed class WriteGate(bool oneAtATime) : IDisposable
{
    private readonly SemaphoreSlim turn = new(oneAtATime ? 1 : int.MaxValue);

    public async Task<IDisposable> EnterAsync(CancellationToken stop = default)
    {
        await turn.WaitAsync(stop);
        return new Turn(turn);
    }

    public void Dispose() => turn.Dispose();

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        private SemaphoreSlim? turn = turn;

        public void Dispose() => Interlocked.Exchange(ref turn, null)?.Release();
    }
}
