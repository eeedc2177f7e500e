using Helpline.Domain.Calls;
using Helpline.Web.Features.Cases;

namespace Helpline.Web.Features.Needs;

/// <summary>Needs as lists show them: in the order of every screen, with their words.</summary>
internal static class ChoosableNeeds
{
    public static IQueryable<NeedChoice> InOrder(this IQueryable<Need> needs) =>
        needs
            .OrderBy(n => n.Category)
            .ThenBy(n => n.Order)
            .Select(n => new NeedChoice(n.Category, new NeedWords(n.Code, n.English, n.Spanish, n.Portuguese)));
}
