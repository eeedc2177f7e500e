using Helpline.Domain.Access;
using Helpline.Web.Desks;
using Helpline.Web.Features.Cases;
using Helpline.Web.Features.Needs;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>The needs that a service can be said to answer.</summary>
public sealed class ListDirectoryNeeds(FrontDesk frontDesk)
{
    public Task<Outcome<List<NeedChoice>>> RunAsync(CancellationToken stop = default) =>
        frontDesk.ReadAsync(May.ReadDirectory, desk => desk.Needs.Where(n => n.RetiredAt == null).InOrder().ToListAsync(stop), stop);
}
