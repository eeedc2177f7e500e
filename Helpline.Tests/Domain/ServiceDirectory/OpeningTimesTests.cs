using Helpline.Domain.ServiceDirectory;

namespace Helpline.Tests.Domain.ServiceDirectory;

public sealed class OpeningTimesTests
{
    [Theory]
    [InlineData("mo-fr 10:00-17:00", "2026-03-02 10:00", true)]
    [InlineData("mo-fr 10:00-17:00", "2026-03-02 17:00", false)]
    [InlineData("mo-fr 10:00-17:00", "2026-03-07 12:00", false)]
    [InlineData("fr-mo 22:00-24:00", "2026-03-02 23:59", true)]
    [InlineData("mo,we 9:30-12:00; sa 10:00-11:00", "2026-03-07 10:30", true)]
    [InlineData("24/7", "2026-03-08 03:00", true)]
    [InlineData("", "2026-03-08 03:00", null)]
    public void It_is_known_whether_a_service_can_be_reached_now(string text, string local, bool? open) =>
        Assert.Equal(
            open,
            OpeningTimes.AreOpen(text, DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture))
        );

    [Theory]
    [InlineData("every day")]
    [InlineData("mo 17:00-10:00")]
    [InlineData("xx 10:00-17:00")]
    [InlineData("mo 25:00-26:00")]
    public void What_is_no_time_is_not_read_as_one(string text) => Assert.Null(OpeningTimes.Read(text));

    [Fact]
    public void Days_of_the_same_hours_are_written_together() =>
        Assert.Equal(
            "mo,tu 10:00-17:00; sa 10:00-12:00",
            OpeningTimes.Write(OpeningTimes.Read("sa 10:00-12:00; tu 10:00-17:00; mo 10:00-17:00")!)
        );
}
