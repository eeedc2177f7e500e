using Helpline.Domain.Access;
using Helpline.Domain.Refusals;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;
using Helpline.Web.Features.Conflicts;

namespace Helpline.Web.Features.Perpetrators;

/// <summary>Changes what is known of a recorded perpetrator, unless somebody else changed it since it was opened.</summary>
public sealed class DescribePerpetrator(FrontDesk frontDesk, IndexPerpetrator index, CheckPerpetrator check)
{
    /// <param name="id">Whose entry.</param>
    /// <param name="opened">As it was when the form opened.</param>
    /// <param name="who">As it is to be.</param>
    /// <param name="stop">Stops it.</param>
    public Task<Outcome> RunAsync(
        PerpetratorId id,
        PerpetratorDescription opened,
        PerpetratorDescription who,
        CancellationToken stop = default
    ) =>
        frontDesk.WorkAsync(
            May.RecordPerpetrators,
            async desk =>
            {
                var recorded = await Desk.OneAsync(desk.Perpetrators, p => p.Id == id, stop);
                Refusal.ThrowIfAny(recorded.Description == opened ? null : AccessRefusals.ChangedMeanwhile);
                desk.Expect(recorded, desk.VersionOf(recorded));
                recorded.Describe(who, desk.Signature);
                await index.RunAsync(desk, recorded, stop);
                desk.Note("perpetrators.described", id.Value);
                await check.RunAsync(desk, recorded, stop);
            },
            stop
        );
}
