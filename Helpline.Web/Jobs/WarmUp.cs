using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Helpline.Web.Features.Calls;
using Helpline.Web.Features.Caseload;
using Helpline.Web.Features.Home;
using Helpline.Web.Features.Pathways;
using Helpline.Web.Features.Search;
using Helpline.Web.Features.Statistics;

namespace Helpline.Web.Jobs;

/// <summary>
/// Does once what people will do first, as soon as the house is open: the first time costs up to a second, and nobody with somebody on the
/// line should be the one to pay it. It is a rehearsal: nothing of it is kept, no note, no number.
/// </summary>
public sealed partial class WarmUp(
    IServiceProvider services,
    DataDoors doors,
    HelplineClock clock,
    IHostApplicationLifetime life,
    ILogger<WarmUp> log
) : BackgroundService
{
    // A name, and a number of those that Ofcom keeps free for plays.
    private static readonly string[] Searches = ["Xiomara Quispe", "+447700900000"];

    private readonly DataDoors doors = doors.ForRehearsal();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            // The start itself comes first.
            await StartedAsync(stoppingToken);
            await RunAsync(stoppingToken);
            IsWarm();
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            // Then the first of them waits a little.
            NotWarm(failed);
        }
    }

    /// <summary>A call from its page to its saving; then lists, search and figures.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var house = scope.ServiceProvider;
        await TakeCallAsync(house, stop);
        Insist(await As<ReadHome>(house, Role.Volunteer).RunAsync(stop));
        Insist(await As<ListMyCalls>(house, Role.Volunteer).RunAsync(1, stop));
        foreach (var words in Searches)
        {
            Insist(await As<SearchRecords>(house, Role.Coordinator).RunAsync(words, stop));
        }

        foreach (var whose in Enum.GetValues<CaseloadScope>())
        {
            Insist(await As<ListCaseload>(house, Role.Coordinator).RunAsync(new(whose, CaseloadShow.All), stop: stop));
        }

        Insist(await As<ReadMonth>(house, Role.Manager).RunAsync(null, stop));
    }

    private async Task TakeCallAsync(IServiceProvider house, CancellationToken stop)
    {
        var contents = new CallContents
        {
            Notes = "…",
            Language = "es",
            Anonymous = true,
            Categories = [Category.Housing],
            Outcome = CallOutcome.InformationGiven,
        };
        Insist(await As<ReadCallForm>(house, Role.Volunteer).RunAsync(stop));
        Insist(await As<ReadPathwayMap>(house, Role.Volunteer).RunAsync(stop));
        Insist(await As<WriteDraft>(house, Role.Volunteer).RunAsync(DraftId.New(), contents, 0, clock.Now, stop));
        var find = house.GetRequiredService<FindByNumber>();
        Insist(await Desk(Role.Volunteer).ReadAsync(May.RecogniseCallers, desk => find.RunAsync(desk, Searches[^1], stop), stop));
        Insist(await As<LogCall>(house, Role.Volunteer).RunAsync(DraftId.New(), contents, 0, clock.Now, stop));
    }

    private async Task StartedAsync(CancellationToken stop)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var told = life.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stop);
    }

    private T As<T>(IServiceProvider house, Role role) => ActivatorUtilities.CreateInstance<T>(house, Desk(role));

    // What is refused warms nothing.
    private static void Insist<T>(Outcome<T> outcome)
    {
        if (outcome.Refusal is { } refusal)
        {
            throw new InvalidOperationException(refusal.Code);
        }
    }

    private FrontDesk Desk(Role role) => new(doors, new ConsoleActor(role), clock);

    [LoggerMessage(LogLevel.Information, "The house is warm.")]
    private partial void IsWarm();

    [LoggerMessage(LogLevel.Warning, "The house could not be warmed up.")]
    private partial void NotWarm(Exception failed);
}
