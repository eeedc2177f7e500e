using Helpline.Web.Data;
using Helpline.Web.Data.Backups;
using Helpline.Web.Desks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Helpline.Web.Features.Keeping;

/// <summary>The database answers, and takes a writer.</summary>
public sealed class DatabaseHealth(DataDoors doors) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        // Begins a transaction that may write, and lets it go.
        await using var sitting = await doors.OpenToWriteAsync(cancellationToken);
        return await sitting.Db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
    }
}

/// <summary>The key is where it should be.</summary>
public sealed class KeyHealth(HelplineFiles files) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(File.Exists(files.KeyFile) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
}

/// <summary>The disk has room for the days to come.</summary>
public sealed class DiskHealth(HelplineFiles files) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(DiskSpace.IsEnoughFor(files.Directory) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
}

/// <summary>There is a backup of the last day. Work goes on without one, so it only degrades.</summary>
public sealed class BackupHealth(BackupShelf shelf, HelplineClock clock) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            shelf.All() is [var last, ..] && clock.Now - last.Made <= ReadBackups.OldAfter
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Degraded()
        );
}
