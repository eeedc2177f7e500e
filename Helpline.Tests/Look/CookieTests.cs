namespace Helpline.Tests.Look;

public sealed class CookieTests
{
    [Fact]
    public void The_look_comes_back_from_its_cookie_as_it_went_in()
    {
        var look = new Web.Components.Look("dark", "compact", "more", "off");

        Assert.Equal(look, Web.Components.Look.Read(look.Write()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("theme:<script>|density|contrast:most||:")]
    public void A_cookie_that_is_not_ours_changes_nothing(string? cookie) =>
        Assert.Equal(new Web.Components.Look(), Web.Components.Look.Read(cookie));
}
