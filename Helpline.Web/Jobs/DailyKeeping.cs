using Helpline.Domain.Access;
using Helpline.Web.Data;
using Helpline.Web.Data.Backups;
using Helpline.Web.Desks;
using Helpline.Web.Features.Keeping;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Jobs;

/// <summary>What the house does by itself once a day: a backup, and the signed head of the audit log. A start late in the day catches up.</summary>
public sealed partial class DailyKeeping(
    DataDoors doors,
    HelplineClock clock,
    BackupShelf shelf,
    AuditHeads heads,
    ILogger<DailyKeeping> log
) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var wait = AfterStart; ; wait = Every)
        {
            await Task.Delay(wait, stoppingToken);
            try
            {
                await KeepAsync(stoppingToken);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                // Tried again in a quarter of an hour; until then the banner says that the last backup is old.
                NotKept(failed);
            }
        }
    }

    /// <summary>Does what is due now. Until the helpline is set up there is nothing to keep.</summary>
    public async Task KeepAsync(CancellationToken stop)
    {
        var frontDesk = new FrontDesk(doors, new ConsoleActor(Role.Administrator), clock);
        var setUp = await frontDesk.ReadAsync(May.KeepBackups, desk => desk.Organisations.AnyAsync(o => o.SetUpAt != null, stop), stop);
        if (!setUp.Value)
        {
            return;
        }

        if (!heads.HasOneOf(DateOnly.FromDateTime(clock.Now.UtcDateTime)))
        {
            await SignHeadAsync(stop);
        }

        if (shelf.All() is not [var last, ..] || clock.Now - last.Made >= TimeSpan.FromDays(1))
        {
            var outcome = await new BackUp(frontDesk, shelf).RunAsync(stop: stop);
            if (outcome.Refusal is { } refusal)
            {
                NotBackedUp(refusal.Code);
            }
        }
    }

    private async Task SignHeadAsync(CancellationToken stop)
    {
        await using var db = doors.OpenToRead();
        if (await db.Audit.OrderByDescending(e => e.Sequence).Select(e => new { e.Sequence, e.Link }).FirstOrDefaultAsync(stop) is { } last)
        {
            heads.Sign(last.Sequence, last.Link, clock.Now);
        }
    }

    [LoggerMessage(LogLevel.Error, "The daily keeping failed.")]
    private partial void NotKept(Exception failed);

    [LoggerMessage(LogLevel.Error, "The daily backup was refused: {Code}")]
    private partial void NotBackedUp(string code);
}
