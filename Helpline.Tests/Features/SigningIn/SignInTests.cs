using System.Diagnostics;
using System.Net;
using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Tests.Support;
using Helpline.Web.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Helpline.Tests.Features.SigningIn;

public sealed class SignInTests : IDisposable
{
    private readonly LiveHouse house = new();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task A_passphrase_alone_opens_nothing_where_a_code_is_asked()
    {
        var ana = await house.EnrolAsync("Ana", [Role.Volunteer], secret: OneTimeCode.NewSecret());
        using var browser = new PlainBrowser(house.Home);

        var answer = await browser.SignInAsync(ana.Email);

        Assert.StartsWith("/account/code", Path(answer.Location), StringComparison.Ordinal);
        Assert.DoesNotContain("__Host-helpline", browser.Cookies.Keys);
        Assert.Contains("/account/sign-in", (await browser.GetAsync("/account")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_works_once_however_many_try_at_the_same_time()
    {
        var secret = OneTimeCode.NewSecret();
        var ana = await house.EnrolAsync("Ana", [Role.Volunteer], secret: secret);
        await using var scope = house.Services.CreateAsyncScope();
        var code = OneTimeCode.At(secret, OneTimeCode.StepAt(DateTimeOffset.UtcNow));

        var taken = await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(async _ =>
                {
                    await using var own = house.Services.CreateAsyncScope();
                    var accounts = own.ServiceProvider.GetRequiredService<Accounts>();
                    return await accounts.TakeCodeAsync((await accounts.FindAsync(ana.Email))!, code);
                })
        );

        Assert.Single(taken, success => success);
    }

    [Fact]
    public async Task A_used_code_does_not_open_a_second_browser()
    {
        var secret = OneTimeCode.NewSecret();
        var ana = await house.EnrolAsync("Ana", [Role.Volunteer], secret: secret);
        var code = OneTimeCode.At(secret, OneTimeCode.StepAt(DateTimeOffset.UtcNow));
        using var first = new PlainBrowser(house.Home);
        using var second = new PlainBrowser(house.Home);
        await first.SignInAsync(ana.Email);
        await second.SignInAsync(ana.Email);

        Assert.Equal("/", Path((await first.GiveCodeAsync(code)).Location));
        Assert.Contains("That code is not right", (await second.GiveCodeAsync(code)).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("__Host-helpline", second.Cookies.Keys);
    }

    [Theory]
    [InlineData("somebody@nowhere.test", LiveHouse.Passphrase)]
    [InlineData("person1@helpline.test", "siete caballos cruzan el río")]
    [InlineData("person2@helpline.test", LiveHouse.Passphrase)]
    public async Task Unknown_wrong_and_suspended_are_told_the_same(string email, string passphrase)
    {
        await house.EnrolAsync("Ana", Role.Volunteer);
        var rosa = await house.EnrolAsync("Rosa", Role.Volunteer);
        house.Tamper(db => db.People.Single(p => p.Id == rosa.Id).Suspend("left", new(Person.Console, DateTimeOffset.UtcNow)));
        using var browser = new PlainBrowser(house.Home);

        var answer = await browser.SignInAsync(email, passphrase);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("That e-mail address and passphrase do not go together", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_name_costs_as_much_time_as_a_wrong_passphrase()
    {
        await house.EnrolAsync("Ana", Role.Volunteer);
        var (known, unknown) = (new List<double>(), new List<double>());
        using var warm = new PlainBrowser(house.Home);
        await warm.SignInAsync("warm@nowhere.test");

        for (var i = 0; i < 3; i++)
        {
            known.Add(await TimeAsync("person1@helpline.test"));
            unknown.Add(await TimeAsync($"nobody{i}@nowhere.test"));
        }

        // Hashing takes most of it: without it the answer comes in a few milliseconds.
        Assert.InRange(unknown.Min() / known.Min(), 0.5, 2);

        async Task<double> TimeAsync(string email)
        {
            using var browser = new PlainBrowser(house.Home);
            var begun = Stopwatch.GetTimestamp();
            await browser.SignInAsync(email, "una frase que no es la suya");
            return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        }
    }

    [Fact]
    public async Task Guessing_gets_slower_and_a_browser_that_was_here_before_still_gets_in()
    {
        var ana = await house.EnrolAsync("Ana", Role.Volunteer);
        using var hers = new PlainBrowser(house.Home);
        await hers.SignInAsync(ana.Email);
        using var strangers = new PlainBrowser(house.Home);
        var said = new List<string>();
        for (var i = 0; i < 8; i++)
        {
            said.Add((await strangers.SignInAsync(ana.Email, $"adivino número {i} de muchos")).Body);
        }

        Assert.Contains("Too many tries", said[^1], StringComparison.Ordinal);
        using var throttle = new SignInThrottle(TimeProvider.System);
        for (var i = 0; i < 12; i++)
        {
            throttle.Wait("ana", $"203.0.113.{i}", knownBrowser: false);
        }

        Assert.NotNull(throttle.Wait("ana", "203.0.113.99", knownBrowser: false));
        Assert.Null(throttle.Wait("ana", "203.0.113.100", knownBrowser: true));
    }

    [Fact]
    public async Task Waiting_grows_to_five_minutes_and_no_further()
    {
        var clock = new FrozenClock(DateTimeOffset.UnixEpoch);
        using var throttle = new SignInThrottle(clock);
        for (var i = 0; i < 3; i++)
        {
            throttle.Failed("ana", "203.0.113.1");
            Assert.Null(throttle.Wait("ana", "203.0.113.1", false));
        }

        throttle.Failed("ana", "203.0.113.1");
        Assert.Equal(TimeSpan.FromSeconds(2), throttle.Wait("ana", "203.0.113.1", false));
        for (var i = 0; i < 50; i++)
        {
            throttle.Failed("ana", "203.0.113.1");
        }

        Assert.Equal(TimeSpan.FromMinutes(5), throttle.Wait("ana", "203.0.113.1", false));
        await Task.CompletedTask;
    }

    [Fact]
    public async Task A_suspension_ends_the_cookie_at_once()
    {
        var ana = await house.EnrolAsync("Ana", Role.Volunteer);
        using var browser = new PlainBrowser(house.Home);
        await browser.SignInAsync(ana.Email);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/account")).Status);

        house.Tamper(db => db.People.Single(p => p.Id == ana.Id).Suspend("left", new Signature(Person.Console, DateTimeOffset.UtcNow)));

        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/account")).Status);
    }

    [Fact]
    public async Task A_cookie_that_was_copied_before_signing_out_opens_nothing_after_it()
    {
        var ana = await house.EnrolAsync("Ana", Role.Volunteer);
        using var browser = new PlainBrowser(house.Home);
        using var thief = new PlainBrowser(house.Home);
        await browser.SignInAsync(ana.Email);
        thief.Cookies["__Host-helpline"] = browser.Cookies["__Host-helpline"];
        Assert.Equal(HttpStatusCode.OK, (await thief.GetAsync("/account")).Status);

        var answer = await browser.PostAsync("/account", "", [], "/account/sign-out");

        Assert.Contains("\"cache\"", answer.Headers["Clear-Site-Data"], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await thief.GetAsync("/account")).Status);
    }

    [Fact]
    public async Task Twenty_minutes_without_a_hand_or_twelve_hours_end_it()
    {
        var ana = await house.EnrolAsync("Ana", Role.Volunteer);
        using var browser = new PlainBrowser(house.Home);
        await browser.SignInAsync(ana.Email);
        var now = DateTimeOffset.UtcNow;
        Assert.InRange(house.Look(db => db.SignIns.Single()).ExpiresAt - now, TimeSpan.FromMinutes(19), TimeSpan.FromMinutes(21));

        // She has been here since almost twelve hours, a moment ago at last.
        house.Tamper(db =>
            db.SignIns.ExecuteUpdate(set =>
                set.SetProperty(s => s.StartedAt, now.AddHours(-12).AddMinutes(5)).SetProperty(s => s.SeenAt, now.AddMinutes(-3))
            )
        );
        await browser.GetAsync("/account");
        Assert.InRange(house.Look(db => db.SignIns.Single()).ExpiresAt - now, TimeSpan.FromMinutes(4), TimeSpan.FromMinutes(6));

        house.Tamper(db => db.SignIns.ExecuteUpdate(set => set.SetProperty(s => s.ExpiresAt, now.AddSeconds(-1))));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/account")).Status);
    }

    [Fact]
    public async Task Neither_the_key_of_a_cookie_nor_a_secret_lies_in_the_database()
    {
        var secret = OneTimeCode.NewSecret();
        var ana = await house.EnrolAsync("Ana", [Role.Volunteer], secret: secret);
        await using var scope = house.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<Accounts>();
        var codes = await accounts.NewRecoveryCodesAsync((await accounts.FindAsync(ana.Email))!);

        var tokens = house.Look(db => db.UserTokens.Select(t => t.Value).ToList());

        Assert.Equal(2, tokens.Count);
        Assert.DoesNotContain(tokens, value => value!.Contains(secret, StringComparison.Ordinal));
        Assert.DoesNotContain(codes, code => tokens.Any(value => value!.Contains(code, StringComparison.Ordinal)));
        Assert.DoesNotContain(house.Look(db => db.StoredKeys.ToList()), row => row.Sealed.AsSpan().IndexOf("<key"u8) >= 0);
    }

    [Fact]
    public async Task A_recovery_code_stands_in_for_a_code_once()
    {
        var ana = await house.EnrolAsync("Ana", [Role.Volunteer], secret: OneTimeCode.NewSecret());
        await using var scope = house.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<Accounts>();
        var codes = await accounts.NewRecoveryCodesAsync((await accounts.FindAsync(ana.Email))!);
        using var first = new PlainBrowser(house.Home);
        using var second = new PlainBrowser(house.Home);
        await first.SignInAsync(ana.Email);
        await second.SignInAsync(ana.Email);

        Assert.Equal("/", Path((await first.GiveCodeAsync(codes[0])).Location));
        Assert.Null((await second.GiveCodeAsync(codes[0])).Location);
        Assert.Equal("/", Path((await second.GiveCodeAsync(codes[1])).Location));
    }

    [Fact]
    public async Task Signing_in_leads_only_to_pages_of_this_house()
    {
        var ana = await house.EnrolAsync("Ana", Role.Volunteer);
        using var browser = new PlainBrowser(house.Home);

        var answer = await browser.PostAsync(
            "/account/sign-in?returnUrl=//evil.example/",
            "sign-in",
            new() { ["Typed.Email"] = ana.Email, ["Typed.Passphrase"] = LiveHouse.Passphrase }
        );

        Assert.Equal("/", Path(answer.Location));
    }

    private static string Path(string? location) =>
        location is null ? ""
        : Uri.TryCreate(location, UriKind.Absolute, out var uri) ? uri.PathAndQuery
        : $"/{location.TrimStart('/')}";
}
