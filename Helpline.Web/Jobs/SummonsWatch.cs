using Helpline.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Jobs;

/// <summary>
/// Keeps this process's board of summonses: at once after anything was saved here, and every second for what another server of the same database
/// saved. One indexed question for the whole process, however many people are signed in.
/// </summary>
public sealed partial class SummonsWatch(DataDoors doors, SummonsBoard board, ILogger<SummonsWatch> log) : BackgroundService
{
    private const int Most = 100;
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    private bool lost;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await LookAsync(stoppingToken);
            await board.ListenAsync(Every, stoppingToken);
        }
    }

    private async Task LookAsync(CancellationToken stop)
    {
        try
        {
            await using var db = doors.OpenToRead();
            var open = db.Summonses.Where(s => s.Answered == null).OrderBy(s => s.RaisedAt).Take(Most);
            board.Show(await open.Select(s => s.Id.Value).ToListAsync(stop));
            lost = false;
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            // Asked again in a second; said once, or it would drown the log.
            if (!lost)
            {
                NotSeen(failed);
            }

            lost = true;
        }
    }

    [LoggerMessage(LogLevel.Error, "The summonses could not be looked up.")]
    private partial void NotSeen(Exception failed);
}
