using System.Linq.Expressions;
using Helpline.Domain.Access;

namespace Helpline.Domain.ServiceDirectory;

/// <summary>Which entries exist, as far as this actor is concerned: the directory is for everybody, but not where a refuge is.</summary>
public static class DirectoryReach
{
    public static Expression<Func<ListedOrganisation, bool>> OfOrganisations(Actor actor)
    {
        var reads = actor.Can(May.ReadDirectory);
        return organisation => reads;
    }

    public static Expression<Func<Service, bool>> OfServices(Actor actor)
    {
        var reads = actor.Can(May.ReadDirectory);
        return service => reads;
    }

    /// <summary>Proposals are seen where they are decided, and by whoever keeps the entry.</summary>
    public static Expression<Func<StanceProposal, bool>> OfProposals(Actor actor)
    {
        var reads = actor.Can(May.DecideStances);
        return proposal => reads;
    }

    public static Expression<Func<ConfidentialAddress, bool>> OfAddresses(Actor actor)
    {
        var reads = actor.Can(May.OpenConfidentialAddresses);
        return address => reads;
    }
}
