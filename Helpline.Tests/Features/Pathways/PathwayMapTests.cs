using Helpline.Domain.Access;
using Helpline.Domain.Pathways;
using Helpline.Domain.ServiceDirectory;
using Helpline.Tests.Support;
using Helpline.Web.Features.Pathways;
using Microsoft.Extensions.DependencyInjection;

namespace Helpline.Tests.Features.Pathways;

public sealed class PathwayMapTests
{
    [Theory, EachDatabase]
    public async Task It_is_made_once_and_anew_when_rules_or_directory_changed_on_any_server(DatabaseKind on)
    {
        using var house = new House(on);
        house.SeatEditor();
        using var other = house.MoveIn();
        Task<PathwayMap> There() => MapAsync(other.GetRequiredService<ReadPathwayMap>());
        var first = await There();
        Assert.Same(first, await There());

        var live = house.LiveRules();
        await house.PublishAsync([.. live.Skip(1)]);
        var second = await There();
        Assert.Equal((1, 2), (first.Version, second.Version));

        house.Tamper(db =>
        {
            var shelter = db.Services.Single(service => service.SourceId == "shelter");
            shelter.Withdraw("It closed.", house.Sign(Person.Console));
            db.Entry(shelter).Property("Version").CurrentValue = 1;
        });
        Assert.NotSame(second, await There());
    }

    [Theory, EachDatabase]
    public async Task A_suggestion_never_holds_a_confidential_address(DatabaseKind on)
    {
        using var house = new House(on);
        var rosa = house.SeatEditor();
        var refuge = house.ServiceOf("national-domestic-abuse-helpline");
        house.Save(ConfidentialAddress.Of(refuge, "12 Hidden Lane", house.Sign(rosa.Id)));
        house.Tamper(db =>
        {
            var service = db.Services.Single(one => one.Id == refuge);
            service.Describe(service.Details with { Places = [new("Refuge", "12 Hidden Lane", "N1 9GU")] });
        });

        var map = await MapAsync(house.Get<ReadPathwayMap>());
        var suggestions = map.Suggest(new() { Flags = new HashSet<string> { "domestic-abuse" } }, new(2026, 3, 2, 20, 15, 0));

        Assert.Contains(suggestions.Suggested, one => one.Service.Id == refuge);
        Assert.DoesNotContain(suggestions.Suggested, one => one.ToString().Contains("Hidden", StringComparison.Ordinal));
        Assert.DoesNotContain(
            typeof(ServiceFacts).GetProperties(),
            property => property.Name.Contains("Address", StringComparison.Ordinal)
        );
    }

    private static async Task<PathwayMap> MapAsync(ReadPathwayMap read) => (await read.RunAsync()).Value!;
}
