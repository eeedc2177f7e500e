using Helpline.Domain.Access;
using Helpline.Domain.ServiceUsers;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Desks;

/// <summary>What must be gone with a woman's record, whoever takes it away.</summary>
public sealed partial class Desk
{
    /// <summary>
    /// Takes away every keyed token by which these women, and those recorded as a danger to them, are found and met. It must run before
    /// the records themselves go. Whatever removes a woman calls this and nothing else for it.
    /// </summary>
    internal async Task ForgetTokensAsync(IQueryable<ServiceUser> women, CancellationToken stop = default)
    {
        var theirs = IdsOf(db.Perpetrators.Where(p => women.Any(u => u.Id == p.ServiceUser)).Select(p => p.Id));
        await Only(db.PerpetratorTokens, May.KeepSettings).Where(row => theirs.Contains(row.Perpetrator)).ExecuteDeleteAsync(stop);
        await db.SearchTokens.Where(row => women.Any(u => u.Id == row.ServiceUser)).ExecuteDeleteAsync(stop);
    }
}
