using Helpline.Domain.Access;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>A proposal falls: the second administrator does not agree, or the first takes it back.</summary>
public sealed class DropStance(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(StanceProposalId id, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.DecideStances,
            async desk =>
            {
                var proposal = await Desk.OneAsync(desk.StanceProposals, p => p.Id == id, stop);
                desk.Expect(proposal, desk.VersionOf(proposal));
                proposal.Drop(desk.Signature);
                desk.Note("directory.stance-dropped", proposal.Organisation.Value);
            },
            stop
        );
}
