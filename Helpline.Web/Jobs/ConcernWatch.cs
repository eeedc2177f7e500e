using Helpline.Domain.Access;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Helpline.Web.Features.Concerns;

namespace Helpline.Web.Jobs;

/// <summary>Sees to it that a concern nobody took in time is escalated. What was missed while the server stood still is made up for at its start.</summary>
public sealed partial class ConcernWatch(DataDoors doors, HelplineClock clock, TimeProvider time, ILogger<ConcernWatch> log)
    : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var often = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                await new EscalateConcerns(new FrontDesk(doors, new ConsoleActor(Role.SafeguardingLead), clock)).RunAsync(stoppingToken);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                // In half a minute again.
                NotEscalated(failed);
            }
        } while (await often.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Error, "Overdue concerns could not be escalated.")]
    private partial void NotEscalated(Exception failed);
}
