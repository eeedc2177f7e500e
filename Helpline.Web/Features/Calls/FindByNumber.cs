using Helpline.Domain.ServiceUsers;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

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

        var token = tokens.OfNumber(number.E164);
        var ids = await desk.SearchTokens.Where(t => t.Token == token).Select(t => t.ServiceUser).ToListAsync(stop);
        var women = ids.ConvertAll(ServiceUserId.From);
        return women.Count == 0
            ? []
            : await desk.KnownServiceUsers.Where(u => women.Contains(u.Id)).Include(u => u.Contacts).OrderBy(u => u.Id).ToListAsync(stop);
    }
}
