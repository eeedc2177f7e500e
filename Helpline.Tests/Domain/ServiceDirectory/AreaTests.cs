using Helpline.Domain.ServiceDirectory;

namespace Helpline.Tests.Domain.ServiceDirectory;

public sealed class AreaTests
{
    private static readonly IReadOnlyList<string> hackney = Area.ChainOf("E09000012", "England", "London");

    [Theory]
    [InlineData("K02000001", true)]
    [InlineData("K04000001", true)]
    [InlineData("E12000007", true)]
    [InlineData("E09000012", true)]
    [InlineData("S92000003", false)]
    [InlineData("E12000002", false)]
    public void A_service_covers_what_lies_in_its_area(string area, bool covers) => Assert.Equal(covers, Area.Covers([area], hackney));

    [Fact]
    public void No_area_written_down_is_not_known() => Assert.Null(Area.Covers([], hackney));
}
