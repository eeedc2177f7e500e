using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>An administrator proposes that an organisation be of another class or stance. Until another one has confirmed it, nothing changes.</summary>
public sealed class ProposeStance(FrontDesk frontDesk)
{
    public Task<Outcome<StanceProposalId>> RunAsync(
        ListedOrganisationId id,
        RecipientClass recipient,
        DataSharingStance stance,
        string why,
        CancellationToken stop = default
    ) =>
        frontDesk.WorkAsync(
            May.DecideStances,
            async desk =>
            {
                var organisation = await Desk.OneAsync(desk.ListedOrganisations, o => o.Id == id, stop);
                var waits = await desk.StanceProposals.AnyAsync(
                    p => p.Organisation == id && p.Confirmed == null && p.Dropped == null,
                    stop
                );
                Refusal.ThrowIfAny(waits ? DirectoryRefusals.ProposalOpen : null);
                var proposal = StanceProposal.Propose(organisation, recipient, stance, why, desk.Signature);
                desk.Add(proposal);
                desk.Note("directory.stance-proposed", id.Value);
                return proposal.Id;
            },
            stop
        );
}
