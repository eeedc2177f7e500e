using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Cases;

/// <summary>Adds something that she needs help with to a case.</summary>
public sealed class AddNeed(FrontDesk frontDesk)
{
    /// <param name="id">The case.</param>
    /// <param name="need">The code of a need that is not retired.</param>
    /// <param name="stop">Stops it.</param>
    public Task<Outcome> RunAsync(CaseId id, string need, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.CarryCases,
            desk =>
                desk.ChangeCaseAsync(
                    id,
                    "cases.need-added",
                    async file =>
                    {
                        await Desk.OneAsync<Need>(desk.Needs, n => n.Code == need && n.RetiredAt == null, stop);
                        file.AddNeed(need);
                    },
                    stop
                ),
            stop
        );
}
