using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Helpline.Benchmarks;

/// <summary>The real house on a data directory of its own: SQLite on disk, sealing, access and audit on.</summary>
public sealed class Bench : ICurrentActor, IAsyncDisposable
{
    private const int OpenCalls = 20_000;

    private static readonly Category[] Categories = Enum.GetValues<Category>();
    private static readonly string[] FirstNames =
    [
        "Ana",
        "Rosa",
        "Luz",
        "Carmen",
        "Elena",
        "Paula",
        "Marta",
        "Inés",
        "Julia",
        "Sofía",
        "Lucía",
    ];
    private static readonly string[] Surnames =
    [
        "Rojas",
        "Vega",
        "Paz",
        "Silva",
        "Mora",
        "Reyes",
        "Cruz",
        "Ortiz",
        "Soto",
        "Lima",
        "Prado",
        "Ríos",
        "Luna",
    ];

    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("helpline-bench");
    private readonly ServiceProvider services;
    private Credentials? seated;

    public Bench()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Helpline:DataDirectory", directory.FullName)]).Build();
        services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton(TimeProvider.System)
            .AddLogging()
            .AddLocalization()
            .AddHelplineData(configuration)
            .AddHelplineDesks()
            .AddSingleton<ICurrentActor>(this)
            .BuildServiceProvider();
    }

    public string DataDirectory => directory.FullName;

    public IServiceProvider Services => services;

    public ValueTask<Credentials?> IdentifyAsync() => ValueTask.FromResult(seated);

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public async Task<Person> OpenAsync()
    {
        await Get<DatabaseStart>().RunAsync();
        var ana = Person.Invite("V01", "Ana", "ana@helpline.test", [Role.Volunteer], [], Now());
        var rosa = Person.Invite("V02", "Rosa", "rosa@helpline.test", [Role.Coordinator], Enum.GetValues<Team>(), Now());
        var luz = Person.Invite("V03", "Luz", "luz@helpline.test", [Role.Manager], [], Now());
        var others = Enumerable
            .Range(10, 14)
            .Select(n =>
                Person.Invite($"V{n}", $"Coordinadora {n}", $"v{n}@helpline.test", [Role.Coordinator], Enum.GetValues<Team>(), Now())
            )
            .ToList();
        await SaveAsync([ana, rosa, luz, .. others]);
        Coordinators = [rosa, .. others];
        Seat(ana, Role.Volunteer);
        (Volunteer, Coordinator, Manager) = (ana, rosa, luz);
        return ana;
    }

    public Person Volunteer { get; private set; } = null!;

    public Person Coordinator { get; private set; } = null!;

    public IReadOnlyList<Person> Coordinators { get; private set; } = [];

    public Person Manager { get; private set; } = null!;

    public void Seat(Person person, Role role) => seated = new(person.Id, null, role);

    /// <summary>Fills the house with calls spread over a year back from now; four to a woman, each woman with a number.</summary>
    public async Task FillAsync(int calls)
    {
        const int group = 1_000;
        const int callsToAWoman = 4;
        for (var done = 0; done < calls; done += group)
        {
            var records = new List<object>();
            for (var i = done; i < Math.Min(calls, done + group); i += callsToAWoman)
            {
                var woman = ServiceUser.Record(NameOf(i / callsToAWoman), "es", Now());
                woman.AddContact(ContactPoint.Of(woman.Id, ContactKind.Telephone, NumberOf(i)));
                records.Add(woman);
                records.AddRange(Tokens(woman, NumberOf(i)));
                var hers = Enumerable.Range(i, callsToAWoman).Select(n => PastCall(n, calls, woman)).ToList();
                records.AddRange(hers);
                records.AddRange(CaseRecords(i, calls, hers[0]));
            }

            await SaveAsync([.. records]);
        }
    }

    /// <summary>A quarter of them María, a fifth Núñez; one in a thousand has a name that hardly anybody else has.</summary>
    public static string NameOf(int woman) =>
        woman % 1_000 == 7
            ? $"Xiomara Quispe {woman}"
            : $"{(woman % 4 == 0 ? "María" : FirstNames[woman / 4 % FirstNames.Length])} {(woman % 5 == 0 ? "Núñez" : Surnames[woman / 5 % Surnames.Length])}";

    // One call in twenty-two leads to a case; those of the last twenty thousand calls are open, some 900.
    private IEnumerable<object> CaseRecords(int index, int calls, Call call)
    {
        var place = index / 4 % 11;
        if (place is not (0 or 5))
        {
            yield break;
        }

        var opened = new Signature(Volunteer.Id, call.StartedAt);
        var file = CaseFile.Open(
            $"K-2000-{index:D6}",
            call.ServiceUser!.Value,
            Team.Helpline,
            RiskLevel.Medium,
            ["eviction-notice"],
            opened
        );
        var holder = Coordinators[index / 4 % Coordinators.Count];
        file.Allocate(holder.Id, opened);
        file.Begin(opened);
        if (index < calls - OpenCalls)
        {
            var outcomes = file.Needs.ToDictionary(n => n.Need, _ => Enum.GetValues<NeedOutcome>()[0]);
            file.Close(outcomes, "Recibió lo que pidió.", new(0, 0), opened);
        }
        else if (index / 4 % 3 > 0)
        {
            file.PlanNext("Llamarla y preguntar cómo le fue.", DateOnly.FromDateTime(DateTime.UtcNow).AddDays((index % 40) - 10), opened);
        }

        yield return file;
    }

    public static string NumberOf(int index) => $"+4477009{index:D5}"[..13];

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        directory.Delete(recursive: true);
    }

    private static Signature Now() => new(Person.Console, TimeProvider.System.GetUtcNow());

    private IEnumerable<object> Tokens(ServiceUser woman, string number)
    {
        var tokens = Get<SearchTokens>();
        var words = NameMatching.SearchWords(woman.Name).Select(tokens.OfNameWord);
        var prefixes = NameMatching.SearchPrefixes(woman.Name).Select(tokens.OfNamePrefix);
        return words
            .Concat(prefixes)
            .Append(tokens.OfNumber(number))
            .Distinct()
            .Select(token => new SearchToken { Token = token, ServiceUser = woman.Id });
    }

    private Call PastCall(int index, int calls, ServiceUser woman)
    {
        var startedAt = TimeProvider.System.GetUtcNow().AddDays(-365.0 * (calls - index) / calls);
        var contents = new CallContents
        {
            Notes = "Pregunta por el aviso de desalojo; se le explicó qué puede contestar y hasta cuándo.",
            Outcome = CallOutcome.InformationGiven,
            Language = "es",
            Categories = [Categories[index % Categories.Length]],
            Needs = ["eviction-notice"],
            Area = "E09000028",
            Nationality = "CO",
            Age = 20 + (index % 50),
        };
        var place = new CallPlace(CallId.New(), $"C-2000-{index:D6}", startedAt, startedAt.AddMinutes(15), startedAt.DateTime)
        {
            TakenBy = Volunteer.Id,
            VolunteerCode = Volunteer.Code,
            ServiceUser = woman.Id,
        };
        return Call.Log(contents, place, new Signature(Volunteer.Id, startedAt));
    }

    private async Task SaveAsync(params object[] records)
    {
        await using var db = Get<IHelplineDatabase>().OpenToWrite();
        db.AddRange(records);
        await db.SaveChangesAsync();
    }
}
