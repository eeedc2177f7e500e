using Helpline.Domain.Access;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>A second administrator confirms what another one proposed; from now on it holds.</summary>
public sealed class ConfirmStance(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(StanceProposalId id, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.DecideStances,
            async desk =>
            {
                var proposal = await Desk.OneAsync(desk.StanceProposals, p => p.Id == id, stop);
                var organisation = await Desk.OneAsync(desk.ListedOrganisations, o => o.Id == proposal.Organisation, stop);
                // Whoever describes the organisation at the same moment, or settles the proposal, comes first or is refused.
                desk.Expect(organisation, desk.VersionOf(organisation));
                desk.Expect(proposal, desk.VersionOf(proposal));
                proposal.Confirm(organisation, desk.Signature);
                desk.Note("directory.stance-confirmed", organisation.Id.Value);
            },
            stop
        );
}
