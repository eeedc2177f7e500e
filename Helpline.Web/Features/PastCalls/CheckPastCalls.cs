using Helpline.Domain.Access;
using Helpline.Domain.PastCalls;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.PastCalls;

/// <summary>Reads a whole file of past calls and says what an import would do with each row. Nothing is changed.</summary>
public sealed class CheckPastCalls(FrontDesk frontDesk)
{
    public Task<Outcome<ImportReport>> RunAsync(PastCallFile file, CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.ImportPastCalls,
            async desk =>
            {
                var there = await WhatIsThere.ReadAsync(desk, stop);
                var reading = new PastCallReading(there.Words, desk.Now);
                // Away from the page's own thread: a file of a hundred thousand rows takes a second or two.
                var rows = await Task.Run(() => file.Rows().Select(row => there.Report(reading.Read(row))).ToList(), stop);
                return new ImportReport(file.Name, desk.Now, rows);
            },
            stop
        );
}
