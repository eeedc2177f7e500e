using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Helpline.Web.Data;

/// <summary>Brings a database up to this version of the program.</summary>
internal static class Upgrade
{
    public static async Task RunAsync(DatabaseFacade database, CancellationToken stop)
    {
        // Migrating first compares the whole model with the picture that the last migration kept of it, whether or not there is
        // anything to do. That is half of a start; the drift tests compare them once and for all.
        if ((await database.GetPendingMigrationsAsync(stop)).Any())
        {
            await database.MigrateAsync(stop);
        }
    }
}
