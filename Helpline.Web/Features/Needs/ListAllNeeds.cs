using System.Globalization;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Needs;

/// <summary>Every need under its category, in the order of the call screen, the retired ones too: for whoever keeps the list.</summary>
public sealed class ListAllNeeds(FrontDesk frontDesk)
{
    public Task<Outcome<List<KeptNeed>>> RunAsync(CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.KeepNeeds,
            desk =>
                desk.Needs.OrderBy(n => n.Category)
                    .ThenBy(n => n.Order)
                    .ThenBy(n => n.Code)
                    .Select(n => new KeptNeed(n.Code, n.Category, new(n.English, n.Spanish, n.Portuguese), n.RetiredAt != null))
                    .ToListAsync(stop),
            stop
        );
}

/// <summary>A need of the list.</summary>
public sealed record KeptNeed(string Code, Category Category, NeedForm Words, bool IsRetired)
{
    /// <summary>In the reader's language.</summary>
    public string Name =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName switch
        {
            "es" => Words.Spanish,
            "pt" => Words.Portuguese,
            _ => Words.English,
        };
}
