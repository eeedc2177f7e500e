using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Web.Data;
using Helpline.Web.Identity;
using Helpline.Web.Jobs;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Playwright;

namespace Helpline.Tests.Support;

/// <summary>The whole application on a real port of localhost, with a data directory of its own: set up, unless a test asks for a bare one and a first start.</summary>
public sealed class LiveHouse : WebApplicationFactory<Program>
{
    public const string Passphrase = "siete pájaros cruzan la niebla";

    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("helpline-live");
    private readonly bool publicFeed;
    private int people;

    public LiveHouse(bool setUp = true, bool publicFeed = false)
    {
        if (setUp)
        {
            Template.CopyTo(directory.FullName, DatabaseKind.Sqlite);
        }

        this.publicFeed = publicFeed;
        UseKestrel(0);
        StartServer();
        // Passkeys and secure cookies know localhost, and no number.
        Home = new UriBuilder(ClientOptions.BaseAddress) { Host = "localhost" }.Uri;
        if (setUp)
        {
            Tamper(db =>
            {
                var organisation = db.Organisations.Single();
                organisation.Rename("Casa Abierta", "en");
                organisation.SetUp(DateTimeOffset.UtcNow);
            });
        }
    }

    public Uri Home { get; }

    public string DataDirectory => directory.FullName;

    /// <summary>Somebody who can sign in with <see cref="Passphrase"/>; with a secret she is asked for a code as well.</summary>
    public async Task<Person> EnrolAsync(string name, IReadOnlyList<Role> roles, IReadOnlyList<Team>? teams = null, string? secret = null)
    {
        var number = Interlocked.Increment(ref people);
        var signature = new Signature(Person.Console, DateTimeOffset.UtcNow);
        var person = Person.Invite($"V{number:D2}", name, $"person{number}@helpline.test", roles, teams ?? [], signature);
        Tamper(db => db.People.Add(person));
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Accounts>().CreateAsync(person, Passphrase, secret);
        return person;
    }

    public Task<Person> EnrolAsync(string name, Role role, params Team[] teams) => EnrolAsync(name, [role], teams);

    /// <summary>Through the sign-in page, as she does it, and on to where she wants to go.</summary>
    public static async Task SignInAsync(IPage page, Person person, string goOn = "/")
    {
        await page.GotoAsync($"/account/sign-in?returnUrl={Uri.EscapeDataString(goOn)}");
        await page.Locator("#email").FillAsync(person.Email);
        await page.Locator("#passphrase").FillAsync(Passphrase);
        await page.Locator("form:has(#email) button.primary").ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/account/", StringComparison.Ordinal));
    }

    /// <summary>Looks at the data from outside, past the front desk.</summary>
    public T Look<T>(Func<HelplineDbContext, T> query)
    {
        using var db = Services.GetRequiredService<IHelplineDatabase>().OpenToRead();
        return query(db);
    }

    /// <summary>Changes the data from outside, as no page can.</summary>
    public void Tamper(Action<HelplineDbContext> change)
    {
        using var turn = Services.GetRequiredService<WriteGate>().EnterAsync().GetAwaiter().GetResult();
        using var db = Services.GetRequiredService<IHelplineDatabase>().OpenToWrite();
        change(db);
        db.SaveChanges();
    }

    /// <summary>Stops, and leaves its data to another process.</summary>
    public async Task LetGoAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        directory.Delete(recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder
            .UseEnvironment("Production")
            .UseSetting("Helpline:DataDirectory", directory.FullName)
            .UseSetting("Helpline:PublicFeed", publicFeed ? "true" : "false")
            .ConfigureServices(services =>
            {
                // An open circuit would hold the host for its full thirty seconds.
                services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromSeconds(1));
                // A test has its own test of it, and no second to spare.
                services.Remove(services.Single(service => service.ImplementationType == typeof(WarmUp)));
            });
}
