using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Web.Desks;
using Helpline.Web.Features.Needs;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Cases;

/// <summary>The needs that can be chosen now, in the order of every screen.</summary>
public sealed class ListNeeds(FrontDesk frontDesk)
{
    public Task<Outcome<List<NeedChoice>>> RunAsync(CancellationToken stop = default) =>
        frontDesk.ReadAsync(May.ReadCases, desk => desk.Needs.Where(n => n.RetiredAt == null).InOrder().ToListAsync(stop), stop);
}

/// <summary>A need that can be chosen, under its category.</summary>
public sealed record NeedChoice(Category Category, NeedWords Need);
