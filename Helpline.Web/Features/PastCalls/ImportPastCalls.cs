using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.PastCalls;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.PastCalls;

/// <summary>
/// Brings in a file of past calls: reads it whole, then writes it in small groups, between which others save their calls. What is written
/// exists for nobody until the last group is in; an import that ends early leaves nothing. A call that is there already stays as it is.
/// </summary>
public sealed class ImportPastCalls(FrontDesk frontDesk, CheckPastCalls checkPastCalls, RemoveUnfinishedImports removeUnfinishedImports)
{
    private static readonly TimeSpan LongestImport = TimeSpan.FromHours(6);

    public async Task<Outcome<ImportReport>> RunAsync(
        PastCallFile file,
        IProgress<ImportProgress>? progress = null,
        CancellationToken stop = default
    )
    {
        var check = await checkPastCalls.RunAsync(file, stop);
        if (!check.Done || check.Value!.ToBringIn == 0)
        {
            return check;
        }

        // What a killed command left while the house itself stayed open.
        await removeUnfinishedImports.RunAsync(begunBefore: check.Value.ReadAt - LongestImport, stop: stop);
        var begun = await BeginAsync(file.Name, stop);
        if (!begun.Done)
        {
            return new(null, begun.Refusal);
        }

        var refusal = await BringInAsync(begun.Value, file, check.Value, progress, stop);
        return new(check.Value, refusal);
    }

    private Task<Outcome<ImportId>> BeginAsync(string fileName, CancellationToken stop) =>
        frontDesk.WorkAsync(
            May.ImportPastCalls,
            async desk =>
            {
                var isRunning = await desk.Imports.AnyAsync(i => i.CompletedAt == null, stop);
                Refusal.ThrowIfAny(isRunning ? PastCallRefusals.ImportRunning : null);
                var import = CallImport.Begin(fileName, desk.Signature);
                desk.Add(import);
                desk.Note("past-calls.import-begun", import.Id.Value);
                return import.Id;
            },
            stop
        );

    private async Task<Refusal?> BringInAsync(
        ImportId import,
        PastCallFile file,
        ImportReport report,
        IProgress<ImportProgress>? progress,
        CancellationToken stop
    )
    {
        var completed = false;
        try
        {
            var refusal = await WriteAllAsync(import, file, report, progress, stop) ?? await CompleteAsync(import, report, stop);
            completed = refusal is null;
            return refusal;
        }
        finally
        {
            if (!completed)
            {
                await removeUnfinishedImports.RunAsync(import, stop: CancellationToken.None);
            }
        }
    }

    private async Task<Refusal?> WriteAllAsync(
        ImportId import,
        PastCallFile file,
        ImportReport report,
        IProgress<ImportProgress>? progress,
        CancellationToken stop
    )
    {
        var start = await frontDesk.ReadAsync(
            May.ImportPastCalls,
            async desk => (There: await WhatIsThere.ReadAsync(desk, stop), desk.Now),
            stop
        );
        if (!start.Done)
        {
            return start.Refusal;
        }

        var there = start.Value.There;
        var reading = new PastCallReading(there.Words, start.Value.Now);
        var wanted = file.Rows().Select(reading.Read).Where(read => read.Call is { } call && !there.References.Contains(call.Reference));
        var (done, patient) = (0, frontDesk.Patiently());
        foreach (var calls in wanted.Select(read => read.Call!).Chunk(PastCallGroup.Size))
        {
            stop.ThrowIfCancellationRequested();
            var group = new PastCallGroup(import, calls, there);
            var saved = await patient.WorkAsync(May.ImportPastCalls, desk => group.WriteAsync(desk, stop), stop);
            if (!saved.Done)
            {
                return saved.Refusal;
            }

            group.Remember();
            progress?.Report(new(done += calls.Length, report.ToBringIn));
        }

        return null;
    }

    private async Task<Refusal?> CompleteAsync(ImportId import, ImportReport report, CancellationToken stop)
    {
        var completed = await frontDesk.WorkAsync(
            May.ImportPastCalls,
            async desk =>
            {
                var begun = await Desk.OneAsync(desk.Imports, i => i.Id == import, stop);
                begun.Complete(report.ToBringIn, report.Rejected, desk.Now);
                desk.Note("past-calls.import-completed", import.Value);
            },
            stop
        );
        return completed.Refusal;
    }
}
