using Helpline.Domain.Access;
using Helpline.Tests.Support;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Helpline.Web.Features.Calls;
using Helpline.Web.Features.Search;
using Helpline.Web.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Helpline.Tests.Features;

public sealed class WarmUpTests
{
    [Theory, EachDatabase]
    public async Task What_the_house_does_to_warm_up_leaves_nothing_behind(DatabaseKind on)
    {
        using var house = new House(on);

        await WarmUpOf(house).RunAsync(default);

        Assert.Empty(house.Acts());
        Assert.False(house.Look(db => db.Drafts.Any() || db.Calls.Any() || db.SubjectKeys.Any() || db.Numbers.Any()));
    }

    [Theory, EachDatabase]
    public async Task It_goes_all_the_way_to_a_saved_call_and_to_the_search(DatabaseKind on)
    {
        using var house = new House(on);

        await WarmUpOf(house).RunAsync(default);

        Assert.Contains(house.Logged, line => line.Contains("INSERT INTO \"Calls\"", StringComparison.Ordinal));
        Assert.Contains(house.Logged, line => line.Contains("FROM \"SearchTokens\"", StringComparison.Ordinal));
        Assert.DoesNotContain(house.Logged, line => line.Contains("refused.", StringComparison.Ordinal));
    }

    private static WarmUp WarmUpOf(House house) =>
        new(
            house.Services,
            house.Get<DataDoors>(),
            house.Get<HelplineClock>(),
            new ApplicationLifetime(NullLogger<ApplicationLifetime>.Instance),
            NullLogger<WarmUp>.Instance
        );
}
