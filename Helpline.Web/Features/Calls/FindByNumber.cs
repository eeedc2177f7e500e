using Helpline.Domain.ServiceUsers;
using Helpline.Web.Data;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Calls;

/// <summary>The women known by exactly this number; nobody for a number that is not whole, hidden or public. What is told of them is the caller's to limit.</summary>
public sealed class FindByNumber(SearchTokens tokens)
{
    public async Task<IReadOnlyList<ServiceUser>> RunAsync(Desk desk, string typed, CancellationToken stop)
    {
        if (!TelephoneNumber.TryParse(typed, out var number) || number.IsShortCode)
        {
            return [];
        }

        return await desk.KnownByAsync(tokens.OfNumber(number.E164), stop);
    }
}
