using Helpline.Domain.Access;
using Helpline.Domain.Pathways;
using Helpline.Domain.ServiceDirectory;
using Helpline.Tests.Support;
using Helpline.Web.Data;
using Helpline.Web.Features.Pathways;

namespace Helpline.Tests.Features.Pathways;

/// <summary>Short ways to the rules of a house.</summary>
internal static class PathwayHouse
{
    public static IReadOnlyList<Pathway> LiveRules(this House house) =>
        PathwayJson.Read(house.Look(db => db.PathwayVersions.OrderByDescending(version => version.Number).First()).Rules);

    public static ServiceId ServiceOf(this House house, string key) =>
        house.Look(db => db.Services.Single(service => service.SourceId == key).Id);

    /// <summary>Whoever is in the chair writes these rules as her change, from the live version.</summary>
    public static async Task<int> DraftAsync(this House house, IReadOnlyList<Pathway> rules)
    {
        var view = (await house.Get<ReadPathwayDraft>().RunAsync()).Value!;
        var kept = await house.Get<KeepPathwayDraft>().RunAsync(rules, view.BasedOn, view.Revision);
        Assert.Null(kept.Refusal);
        return kept.Value!.Revision;
    }

    public static async Task PublishAsync(this House house, IReadOnlyList<Pathway> rules, string why = "Better so.")
    {
        var outcome = await house.Get<PublishPathways>().RunAsync(why, await house.DraftAsync(rules));
        Assert.Null(outcome.Refusal);
    }

    public static Pathway Named(this Pathway rule, string name) => rule with { Name = new(name, name, name) };

    public static Person SeatEditor(this House house, string name = "Rosa") => house.Seat(Role.Coordinator, name, Team.Vawg);
}
