using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Helpline.Tests.Support;

/// <summary>The house with a real database, real keys, a stopped clock, and a chair anyone can sit in.</summary>
public sealed class House : ICurrentActor, IDisposable
{
    /// <summary>When its clock stands still: a Monday evening in London, in winter.</summary>
    public static readonly DateTimeOffset Evening = new(2026, 3, 2, 20, 15, 0, TimeSpan.Zero);

    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("helpline");
    private readonly ServiceProvider services;
    private readonly string? database;
    private readonly KeptLogs logs = new();
    private Credentials? seated;
    private int people;

    /// <param name="kind">On which database.</param>
    /// <param name="another">Another charity's: its directory and needs have ids of their own, as every first start makes them.</param>
    public House(DatabaseKind kind = DatabaseKind.Sqlite, bool another = false)
    {
        Kind = kind;
        database =
            !another ? Template.CopyTo(directory.FullName, kind)
            : kind == DatabaseKind.Postgres ? PostgresServer.CreateDatabase()
            : null;
        services = Build();
        services.GetRequiredService<DatabaseStart>().RunAsync().GetAwaiter().GetResult();
    }

    public DatabaseKind Kind { get; }

    public FrozenClock Clock { get; } = new(Evening);

    public string DataDirectory => directory.FullName;

    /// <summary>All that was logged so far.</summary>
    public IReadOnlyCollection<string> Logged => logs.Lines;

    public IServiceProvider Services => services;

    /// <summary>The settings by which another house is built on the same data.</summary>
    public IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?>
        {
            ["Helpline:DataDirectory"] = directory.FullName,
            ["Database"] = Kind.ToString(),
            ["ConnectionStrings:Helpline"] = Kind == DatabaseKind.Postgres ? PostgresServer.ConnectionTo(database!) : "",
        };

    public FrontDesk FrontDesk => services.GetRequiredService<FrontDesk>();

    /// <summary>A use case or query, as the pages get it.</summary>
    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public ValueTask<Credentials?> IdentifyAsync() => ValueTask.FromResult(seated);

    /// <summary>Somebody new takes the chair.</summary>
    public Person Seat(Role role, string name = "Ana", params Team[] teams)
    {
        var person = Enrol(role, name, teams);
        Seat(person, role);
        return person;
    }

    public void Seat(Person person, Role role) => seated = new(person.Id, null, role);

    public void LeaveTheChair() => seated = null;

    /// <summary>Somebody new who does not sit down yet.</summary>
    public Person Enrol(Role role, string name = "Ana", params Team[] teams) =>
        Save(Person.Invite($"V{++people:D2}", name, $"{name}{people}@helpline.test", [role], teams, Sign(Person.Console)));

    public Signature Sign(PersonId by) => new(by, Clock.Now);

    public T Save<T>(T record)
        where T : class
    {
        using var db = OpenToWrite();
        db.Add(record);
        db.SaveChanges();
        return record;
    }

    /// <summary>Looks at the data from outside, past the front desk.</summary>
    public T Look<T>(Func<HelplineDbContext, T> query)
    {
        using var db = services.GetRequiredService<IHelplineDatabase>().OpenToRead();
        return query(db);
    }

    /// <summary>Changes the data from outside, as no page can.</summary>
    public void Tamper(Action<HelplineDbContext> change)
    {
        using var db = OpenToWrite();
        change(db);
        db.SaveChanges();
    }

    public IReadOnlyList<string> Acts() => Look(db => db.Audit.OrderBy(e => e.Sequence).Select(e => e.Act).ToList());

    /// <summary>Another process on the same data, with the key that is there now.</summary>
    public ServiceProvider MoveIn() => Build();

    public void Dispose()
    {
        services.Dispose();
        if (Kind == DatabaseKind.Postgres)
        {
            PostgresServer.DropDatabase(database!);
        }
        else
        {
            SqliteConnection.ClearAllPools();
        }

        directory.Delete(recursive: true);
    }

    private HelplineDbContext OpenToWrite() => services.GetRequiredService<IHelplineDatabase>().OpenToWrite();

    private ServiceProvider Build()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings).Build();
        return new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<TimeProvider>(Clock)
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs))
            .AddLocalization()
            .AddHelplineData(configuration)
            .AddHelplineDesks()
            .AddSingleton<ICurrentActor>(this)
            .BuildServiceProvider();
    }
}
