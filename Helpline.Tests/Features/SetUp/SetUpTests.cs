using System.Net;
using Helpline.Tests.Support;
using Helpline.Web.Data.Sealing;
using Helpline.Web.Features.SetUp;
using Microsoft.Extensions.DependencyInjection;

namespace Helpline.Tests.Features.SetUp;

public sealed class SetUpTests : IDisposable
{
    private readonly LiveHouse house = new(setUp: false);

    public void Dispose() => house.Dispose();

    [Theory]
    [InlineData("/")]
    [InlineData("/account/sign-in")]
    [InlineData("/account/code")]
    [InlineData("/join")]
    [InlineData("/people")]
    [InlineData("/set-up")]
    [InlineData("/set-up?token=")]
    [InlineData("/set-up?token=AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("/_blazor/initializers")]
    public async Task Before_set_up_nothing_else_answers(string path)
    {
        using var browser = new PlainBrowser(house.Home);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/health/live")).Status);
    }

    [Fact]
    public async Task Of_many_who_come_with_the_link_at_once_one_holds_it()
    {
        var token = house.Services.GetRequiredService<SetUpLink>().NewToken();
        var browsers = Enumerable.Range(0, 12).Select(_ => new PlainBrowser(house.Home)).ToList();

        var answers = await Task.WhenAll(browsers.Select(browser => browser.GetAsync($"/set-up?token={token}")));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Redirect);
        Assert.Equal(11, answers.Count(answer => answer.Status == HttpStatusCode.NotFound));
        var inside = await Task.WhenAll(browsers.Select(browser => browser.GetAsync("/set-up")));
        Assert.Single(inside, answer => answer.Status == HttpStatusCode.OK);
        browsers.ForEach(browser => browser.Dispose());
    }

    [Fact]
    public async Task A_newer_link_takes_the_place_of_the_one_before()
    {
        var link = house.Services.GetRequiredService<SetUpLink>();
        var (old, newer) = (link.NewToken(), link.NewToken());
        using var browser = new PlainBrowser(house.Home);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/set-up?token={old}")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync($"/set-up?token={newer}")).Status);
    }

    [Fact]
    public async Task The_recovery_key_must_be_typed_back_as_it_is()
    {
        await using var scope = house.Services.CreateAsyncScope();
        var founding = scope.ServiceProvider.GetRequiredService<Founding>();

        Assert.False(founding.TryKeepKey(""));
        Assert.False(founding.TryKeepKey(MasterKey.Create().RecoveryKey));
        Assert.False(founding.TryKeepKey(founding.RecoveryKey[..^1]));
        Assert.True(founding.TryKeepKey(founding.RecoveryKey.ToLowerInvariant().Replace('-', ' ')));
    }
}
