using Helpline.Domain.Access;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Helpline.Web.Features.Calls;

namespace Helpline.Web.Jobs;

/// <summary>Once a day, lets go of the drafts that nobody wants any more.</summary>
public sealed class ExpireDrafts(DataDoors doors, HelplineClock clock, TimeProvider time, ILogger<ExpireDrafts> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1), time);
        do
        {
            try
            {
                await new PurgeExpiredDrafts(new FrontDesk(doors, new ConsoleActor(Role.Administrator), clock)).RunAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // Tomorrow again: a draft too many harms nobody, a server that stops does.
                log.LogError("Expired drafts could not be let go: {Kind}", fault.GetType().Name);
            }
        } while (await daily.WaitForNextTickAsync(stoppingToken));
    }
}
