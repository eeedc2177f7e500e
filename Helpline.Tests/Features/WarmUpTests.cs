using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Tests.Support;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Helpline.Web.Features.Calls;
using Helpline.Web.Jobs;
using Microsoft.Extensions.Hosting.Internal;
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
    public async Task A_rehearsal_goes_the_whole_way_and_is_undone(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer);
        var rehearsing = new WriteDraft(new FrontDesk(house.Get<DataDoors>().ForRehearsal(), house, house.Get<HelplineClock>()));
        var contents = new CallContents { Notes = "Pregunta por el alquiler." };

        var rehearsed = await rehearsing.RunAsync(DraftId.New(), contents, 0, house.Clock.Now);
        var kept = await house.Get<WriteDraft>().RunAsync(DraftId.New(), contents, 0, house.Clock.Now);

        Assert.Equal("C-2026-000001", rehearsed.Value?.Number);
        Assert.Equal("C-2026-000001", kept.Value?.Number);
        Assert.Single(house.Look(db => db.Drafts.ToList()));
        Assert.Single(house.Acts());
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
