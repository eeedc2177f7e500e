using Helpline.Domain.Access;
using Helpline.Web.Desks;
using Helpline.Web.Features.Cases;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>The needs that a service can be said to answer.</summary>
public sealed class ListDirectoryNeeds(FrontDesk frontDesk)
{
    public Task<Outcome<List<NeedChoice>>> RunAsync(CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.ReadDirectory,
            desk =>
                desk.Needs.Where(n => n.RetiredAt == null)
                    .OrderBy(n => n.Category)
                    .ThenBy(n => n.Order)
                    .Select(n => new NeedChoice(n.Category, new NeedWords(n.Code, n.English, n.Spanish, n.Portuguese)))
                    .ToListAsync(stop),
            stop
        );
}
