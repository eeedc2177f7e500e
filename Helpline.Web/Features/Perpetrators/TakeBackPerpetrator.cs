using Helpline.Domain.Access;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Perpetrators;

/// <summary>Takes an entry about a perpetrator back, with a reason. It stays to be read, and nobody is compared with it any more.</summary>
public sealed class TakeBackPerpetrator(FrontDesk frontDesk, IndexPerpetrator index)
{
    public Task<Outcome> RunAsync(PerpetratorId id, string reason, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.RecordPerpetrators,
            async desk =>
            {
                var recorded = await Desk.OneAsync(desk.Perpetrators, p => p.Id == id, stop);
                desk.Expect(recorded, desk.VersionOf(recorded));
                recorded.TakeBack(reason, desk.Signature);
                await index.RunAsync(desk, recorded, stop);
                desk.Note("perpetrators.taken-back", id.Value);
            },
            stop
        );
}
