using Helpline.Domain.Safeguarding;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Helpline.Web.Features.Conflicts;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Perpetrators;

/// <summary>Keeps the keyed tokens by which a recorded perpetrator is met in step with what is known of him. Of one taken back none stay.</summary>
public sealed class IndexPerpetrator(SearchTokens tokens)
{
    public async Task RunAsync(Desk desk, Perpetrator recorded, CancellationToken stop = default)
    {
        var wanted = recorded.TakenBack is null ? Traits.Of(recorded.Description).PerpetratorTokens(tokens).All.ToHashSet() : [];
        var kept = await desk.PerpetratorTokens.Where(row => row.Perpetrator == recorded.Id.Value).AsTracking().ToListAsync(stop);
        foreach (var row in kept.Where(row => !wanted.Remove(row.Token)))
        {
            desk.Remove(row);
        }

        foreach (var token in wanted)
        {
            desk.Add(new PerpetratorToken { Token = token, Perpetrator = recorded.Id.Value });
        }
    }
}
