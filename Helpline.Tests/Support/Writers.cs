using System.Globalization;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Helpline.Tests.Support;

/// <summary>
/// The test program started by itself, as a server that can be killed: <c>dotnet Helpline.Tests.dll writers DIRECTORY CLIENTS</c> opens
/// the house there, lets so many clients save calls through the front desk, and prints each only once it was acknowledged.
/// </summary>
internal static class Writers
{
    public static async Task<int> Main(string[] args)
    {
        if (args is not ["writers", var directory, var clients])
        {
            await Console.Error.WriteLineAsync("Run the tests with: dotnet test");
            return 2;
        }

        await using var house = HouseAt(directory);
        await house.GetRequiredService<DatabaseStart>().RunAsync();
        await Console.Out.WriteLineAsync("open");
        await Task.WhenAll(
            Enumerable.Range(0, int.Parse(clients, CultureInfo.InvariantCulture)).Select(_ => Task.Run(() => SaveForeverAsync(house)))
        );
        return 0;
    }

    public static ServiceProvider HouseAt(string directory, TimeProvider? clock = null)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Helpline:DataDirectory", directory)]).Build();
        return new ServiceCollection()
            .AddSingleton<IConfiguration>(settings)
            .AddSingleton(clock ?? TimeProvider.System)
            .AddLogging()
            .AddLocalization()
            .AddHelplineData(settings)
            .AddHelplineDesks()
            .AddSingleton<ICurrentActor>(new ConsoleActor(Role.Coordinator))
            .BuildServiceProvider();
    }

    /// <summary>One call, saved as every call is: a draft with its number first, then the call in its place.</summary>
    public static async Task<CallId> SaveAsync(IServiceProvider house)
    {
        var frontDesk = new FrontDesk(
            house.GetRequiredService<DataDoors>(),
            new ConsoleActor(Role.Coordinator),
            house.GetRequiredService<HelplineClock>()
        );
        var draft = await frontDesk.WorkAsync(May.TakeCalls, BeginAsync);
        Insist(draft);
        var saved = await frontDesk.WorkAsync(May.TakeCalls, desk => LogAsync(desk, draft.Value));
        Insist(saved);
        return saved.Value;
    }

    private static async Task SaveForeverAsync(IServiceProvider house)
    {
        while (true)
        {
            var id = await SaveAsync(house);
            lock (house)
            {
                Console.Out.WriteLine(id.Value);
                Console.Out.Flush();
            }
        }
    }

    private static async Task<DraftId> BeginAsync(Desk desk)
    {
        var draft = Draft.Begin(DraftId.New(), await desk.NextNumberAsync(NumberKind.Call), desk.Now, desk.Signature);
        draft.Write("La escuchamos con calma; quiere que la llamemos mañana.", null, 1, desk.Signature);
        desk.Add(draft);
        desk.Note("drafts.begun", draft.Id.Value);
        return draft.Id;
    }

    private static async Task<CallId> LogAsync(Desk desk, DraftId id)
    {
        var draft = await Desk.OneAsync(desk.Drafts, d => d.Id == id);
        var contents = new CallContents
        {
            Notes = draft.Contents,
            Outcome = CallOutcome.InformationGiven,
            Categories = [Category.Housing],
            Language = "es",
        };
        var call = Call.Log(contents, new(new(id.Value), draft.Number, draft.StartedAt, desk.Now, desk.LocalNow), desk.Signature);
        desk.Add(call);
        desk.Remove(draft);
        desk.Note("calls.logged", id.Value);
        return call.Id;
    }

    private static void Insist<T>(Outcome<T> outcome)
    {
        if (outcome.Refusal is { } refusal)
        {
            throw new InvalidOperationException(refusal.Code);
        }
    }
}
