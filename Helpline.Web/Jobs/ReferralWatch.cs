using Helpline.Domain.Access;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Helpline.Web.Features.Referrals;

namespace Helpline.Web.Jobs;

/// <summary>Sees to it that no referral is forgotten in silence. What was missed while the server stood still is made up for at its start.</summary>
public sealed partial class ReferralWatch(DataDoors doors, HelplineClock clock, TimeProvider time, ILogger<ReferralWatch> log)
    : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var often = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                await new RaiseChases(new FrontDesk(doors, new ConsoleActor(Role.Administrator), clock)).RunAsync(stoppingToken);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                // In five minutes again.
                NotRaised(failed);
            }
        } while (await often.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Error, "Silent referrals could not be raised.")]
    private partial void NotRaised(Exception failed);
}
