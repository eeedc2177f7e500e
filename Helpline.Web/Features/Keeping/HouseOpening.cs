using Helpline.Web.Commands;
using Helpline.Web.Data;
using Helpline.Web.Data.Sqlite;
using Helpline.Web.Features.PastCalls;
using Helpline.Web.Features.Practice;

namespace Helpline.Web.Features.Keeping;

/// <summary>Opens the house for the web, or says in words why it stays shut.</summary>
public static class HouseOpening
{
    /// <returns>False when it was said why not; the start ends there.</returns>
    public static async Task<bool> OpenHouseAsync(this WebApplication app)
    {
        try
        {
            app.Services.GetRequiredService<HouseLock>();
            await app.Services.GetRequiredService<DatabaseStart>().RunAsync();
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<RemoveUnfinishedImports>().RunAsync();
            if (app.Configuration[PracticeStart.Setting] == "true")
            {
                await PracticeOpening.RunAsync(app.Services, Console.Out);
            }

            return true;
        }
        catch (DamagedDatabaseException damaged)
        {
            await Console.Error.WriteLineAsync(
                $"{damaged.Message}\nNothing was started, so that nothing more is lost. Keep a copy of this file, then restore the last backup: restore FILE"
            );
        }
        catch (HouseTakenException taken)
        {
            await Console.Error.WriteLineAsync(taken.Message);
        }

        return false;
    }
}
