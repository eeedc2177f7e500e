using System.Net;
using Helpline.Domain.Access;
using Helpline.Tests.Support;

namespace Helpline.Tests.Features.SigningIn;

public sealed class HeaderTests : IClassFixture<HeaderTests.Open>
{
    private readonly LiveHouse house;

    public HeaderTests(Open open) => house = open.House;

    [Theory]
    [InlineData("/account/sign-in", HttpStatusCode.OK)]
    [InlineData("/account", HttpStatusCode.Redirect)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/css/tokens.css", HttpStatusCode.OK)]
    [InlineData("/nothing/of/the/kind", HttpStatusCode.NotFound)]
    [InlineData("/.git/config", HttpStatusCode.NotFound)]
    [InlineData("/appsettings.json", HttpStatusCode.NotFound)]
    [InlineData("/metrics", HttpStatusCode.NotFound)]
    [InlineData("/openapi/v1.json", HttpStatusCode.NotFound)]
    [InlineData("/helpline.db", HttpStatusCode.NotFound)]
    [InlineData("/js/boot.js.map", HttpStatusCode.NotFound)]
    [InlineData("/set-up", HttpStatusCode.NotFound)]
    [InlineData("/feed", HttpStatusCode.NotFound)]
    [InlineData("/feed/services", HttpStatusCode.NotFound)]
    [InlineData("/join", HttpStatusCode.OK)]
    public async Task Every_answer_carries_the_headers(string path, HttpStatusCode status)
    {
        using var browser = new PlainBrowser(house.Home);

        var answer = await browser.GetAsync(path);

        Assert.Equal(status, answer.Status);
        var policy = answer.Headers["Content-Security-Policy"];
        Assert.StartsWith("default-src 'self'; script-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers["X-Content-Type-Options"]);
        Assert.Equal("no-referrer", answer.Headers["Referrer-Policy"]);
        Assert.Equal("same-origin", answer.Headers["Cross-Origin-Opener-Policy"]);
        Assert.Equal("same-origin", answer.Headers["Cross-Origin-Resource-Policy"]);
        Assert.Contains("camera=()", answer.Headers["Permissions-Policy"], StringComparison.Ordinal);
        Assert.DoesNotContain("Server", answer.Headers.Keys);
        if (!path.StartsWith("/css", StringComparison.Ordinal))
        {
            Assert.Contains("no-store", answer.Headers["Cache-Control"], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task A_foreign_page_cannot_speak_to_a_circuit(string? origin)
    {
        var ana = await house.EnrolAsync("Ana", Role.Volunteer);
        using var browser = new PlainBrowser(house.Home);
        await browser.SignInAsync(ana.Email);
        (string, string)[] headers = origin is null ? [] : [("Origin", origin)];

        var negotiate = await browser.SendAsync(new(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1"), headers);
        var socket = await browser.GetAsync("/_blazor?id=none", [.. headers, ("Connection", "Upgrade"), ("Upgrade", "websocket")]);

        Assert.Equal(HttpStatusCode.Forbidden, negotiate.Status);
        Assert.Equal(HttpStatusCode.Forbidden, socket.Status);
    }

    [Fact]
    public async Task A_circuit_is_for_those_who_are_signed_in()
    {
        var ana = await house.EnrolAsync("Ana", Role.Volunteer);
        using var browser = new PlainBrowser(house.Home);
        var ours = new[] { ("Origin", house.Home.GetLeftPart(UriPartial.Authority)) };

        var anonymous = await browser.SendAsync(new(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1"), ours);
        await browser.SignInAsync(ana.Email);
        var signedIn = await browser.SendAsync(new(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1"), ours);

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.OK), (anonymous.Status, signedIn.Status));
    }

    [Fact]
    public async Task Over_a_secure_line_the_browser_is_told_to_stay_there()
    {
        using var browser = new PlainBrowser(house.Home);

        var answer = await browser.GetAsync("/account/sign-in", ("X-Forwarded-Proto", "https"));

        Assert.Equal("max-age=31536000; includeSubDomains", answer.Headers["Strict-Transport-Security"]);
    }

    /// <summary>One house for all of them: nothing here changes it.</summary>
    public sealed class Open : IAsyncLifetime
    {
        public LiveHouse House { get; } = new();

        public Task InitializeAsync() => Task.CompletedTask;

        public async Task DisposeAsync() => await House.DisposeAsync();
    }
}
