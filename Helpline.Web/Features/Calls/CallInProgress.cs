using Helpline.Domain.Calls;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;
using Helpline.Web.Kit;

namespace Helpline.Web.Features.Calls;

/// <summary>
/// The call on one open screen. Every change goes through here: it is told to the regions that show it, and is on the server within two
/// seconds. Writings go one after the other.
/// </summary>
public sealed class CallInProgress(WriteDraft writeDraft, LogCall logCall, CallForm form, OpenDraft? resumed) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim one = new(1);
    private readonly CancellationTokenSource gone = new();
    private bool waiting;
    private CallHelp? help;

    public DraftId Id { get; } = resumed?.Id ?? DraftId.New();

    public CallForm Form { get; } = form;

    public CallContents Contents { get; } = resumed?.Contents ?? new();

    public DateTimeOffset StartedAt { get; } = resumed?.StartedAt ?? form.Now;

    /// <summary>C-2026-000123, from the first writing on.</summary>
    public string? Number { get; private set; } = resumed?.Number;

    public int Revision { get; private set; } = resumed?.Revision ?? 0;

    public Saving State { get; private set; }

    public DateTimeOffset? KeptAt { get; private set; } = resumed?.TouchedAt;

    /// <summary>Why it can't be kept from here: another window is ahead, or it is logged.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>What saving found missing. Shrinks as it is mended.</summary>
    public IReadOnlyList<Refusal> Missing { get; private set; } = [];

    /// <summary>The woman whom the volunteer recognised, as far as she may know her.</summary>
    public KnownCaller? Known { get; set; }

    /// <summary>What became of asking for a coordinator and of calling them, as far as it was looked up.</summary>
    public CallHelp? Help
    {
        get => help;
        set
        {
            help = value;
            Tell(CallPart.Help);
        }
    }

    public event Action<CallPart>? Changed;

    public void Change(CallPart part, Action<CallContents> change)
    {
        change(Contents);
        Tell(part);
        if (Missing.Count > 0)
        {
            var still = CallRules.Missing(Contents, Form.LocalNow).ToHashSet();
            Missing = [.. Missing.Where(still.Contains)];
            Tell(CallPart.Missing);
        }

        if (!waiting)
        {
            waiting = true;
            _ = KeepSoonAsync();
        }
    }

    public Task<bool> KeepNotesAsync(string notes)
    {
        Contents.Notes = notes;
        return KeepAsync();
    }

    /// <summary>Writes the call as it now stands; false when it could not be.</summary>
    public async Task<bool> KeepAsync()
    {
        await one.WaitAsync(gone.Token);
        try
        {
            return Refusal is null && await WriteAsync();
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Saves it for good. Nothing comes back where something is missing or it was refused.</summary>
    public async Task<LoggedCall?> LogAsync()
    {
        await one.WaitAsync(gone.Token);
        try
        {
            var outcome = await logCall.RunAsync(Id, Contents, Revision, StartedAt, gone.Token);
            (Refusal, Missing) = (outcome.Refusal, outcome.Value?.Missing ?? []);
            if (outcome.Value is { Call: null } tried)
            {
                Revision = tried.Revision;
                await WriteAsync();
            }

            Tell(CallPart.Missing);
            return outcome.Value?.Call;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // What was kept before is still kept, and the page still has the rest: she can save again.
            State = Saving.NotSaved;
            Tell(CallPart.Keeping);
            return null;
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    private async Task KeepSoonAsync()
    {
        try
        {
            await Task.Delay(Pause, gone.Token);
            waiting = false;
            while (!await KeepAsync() && Refusal is null)
            {
                await Task.Delay(Again, gone.Token);
            }
        }
        catch (Exception left) when (left is OperationCanceledException or ObjectDisposedException)
        {
            // The page was left; what it had is kept or was discarded by choice.
        }
    }

    private async Task<bool> WriteAsync()
    {
        Outcome<KeptDraft> outcome;
        try
        {
            outcome = await writeDraft.RunAsync(Id, Contents, Revision, StartedAt, gone.Token);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // A full disk, a database away: her words are still here, and are tried again.
            State = Saving.NotSaved;
            Tell(CallPart.Keeping);
            return false;
        }

        Refusal = outcome.Refusal;
        if (outcome.Value is { } kept)
        {
            (Number, Revision, KeptAt) = (kept.Number, kept.Revision, kept.At);
        }

        State = outcome.Done ? Saving.Saved : Saving.NotSaved;
        Tell(CallPart.Keeping);
        return outcome.Done;
    }

    private void Tell(CallPart part) => Changed?.Invoke(part);
}
