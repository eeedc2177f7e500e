using System.Globalization;
using Helpline.Web.Kit;

namespace Helpline.Tests.Look;

public sealed class FormatTests
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
    private static readonly DateTimeOffset Now = new(2026, 7, 3, 13, 3, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("en", "3 July 2026, 14:03")]
    [InlineData("es", "3 de julio de 2026, 14:03")]
    [InlineData("pt", "3 de julho de 2026, 14:03")]
    public void A_moment_is_said_in_her_language_and_the_organisations_zone(string language, string words)
    {
        CultureInfo.CurrentUICulture = new(language);

        Assert.Equal(words, Format.Moment(Now, London));
    }

    [Theory]
    [InlineData("en", 0, "today 14:03")]
    [InlineData("en", -1, "yesterday")]
    [InlineData("es", -6, "hace 6 días")]
    [InlineData("pt", 1, "amanhã")]
    [InlineData("es", 3, "en 3 días")]
    [InlineData("en", -90, "4 April 2026")]
    public void A_day_that_is_near_is_said_from_today(string language, int days, string words)
    {
        CultureInfo.CurrentUICulture = new(language);

        Assert.Equal(words, Format.Relative(Now.AddDays(days), Now, London));
    }

    [Fact]
    public void Half_past_midnight_in_summer_is_today_and_not_yesterday()
    {
        CultureInfo.CurrentUICulture = new("en");
        var late = new DateTimeOffset(2026, 7, 2, 23, 30, 0, TimeSpan.Zero);

        Assert.Equal("today 00:30", Format.Relative(late, Now, London));
    }

    [Theory]
    [InlineData(0.5, "less than 1 min")]
    [InlineData(12, "12 min")]
    [InlineData(125, "2 h 5 min")]
    [InlineData(-180, "3 h")]
    [InlineData(4320, "3 d")]
    public void A_length_of_time_is_said_shortly(double minutes, string words)
    {
        CultureInfo.CurrentUICulture = new("en");

        Assert.Equal(words, Format.Duration(TimeSpan.FromMinutes(minutes)));
    }

    [Theory]
    [InlineData("en", "1,204")]
    [InlineData("es", "1,204")]
    [InlineData("pt", "1.204")]
    public void A_number_is_grouped_as_she_writes_it(string language, string words)
    {
        CultureInfo.CurrentUICulture = new(language);

        Assert.Equal(words, Format.Count(1204));
    }

    [Fact]
    public void A_coordinate_has_a_point_in_every_language()
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = new("pt-BR");

        Assert.Equal("12.5", Format.Svg(12.5));
    }
}
