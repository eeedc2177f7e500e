using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;
using Helpline.Web.Features.Conflicts;

namespace Helpline.Web.Features.Perpetrators;

/// <summary>Records in her case somebody who puts her in danger. If another woman knows him too, the safeguarding lead learns of it, and nobody here.</summary>
public sealed class RecordPerpetrator(FrontDesk frontDesk, IndexPerpetrator index, CheckPerpetrator check)
{
    public Task<Outcome> RunAsync(CaseId id, PerpetratorDescription who, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.RecordPerpetrators,
            async desk =>
            {
                var file = await Desk.OneAsync(desk.Cases, f => f.Id == id, stop);
                var recorded = Perpetrator.Record(file, who, desk.Signature);
                desk.Add(recorded);
                await index.RunAsync(desk, recorded, stop);
                desk.Note("perpetrators.recorded", recorded.Id.Value);
                await check.RunAsync(desk, recorded, stop);
            },
            stop
        );
}
