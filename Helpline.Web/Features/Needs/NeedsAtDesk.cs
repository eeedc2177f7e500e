using Helpline.Domain.Calls;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Needs;

/// <summary>What every change of the list of needs asks first.</summary>
internal static class NeedsAtDesk
{
    public static Task<Need> NeedAsync(this Desk desk, string code, CancellationToken stop) =>
        Desk.OneAsync(desk.Needs, n => n.Code == code, stop);

    /// <summary>Two needs of one category with the same words could not be told apart on the call screen.</summary>
    public static async Task RefuseTwiceAsync(Desk desk, Category under, NeedForm words, string? but, CancellationToken stop)
    {
        var others = await desk.Needs.Where(n => n.Category == under && n.Code != but).ToListAsync(stop);
        Refusal.ThrowIfAny(
            others.Exists(n => Same(n.English, words.English) || Same(n.Spanish, words.Spanish) || Same(n.Portuguese, words.Portuguese))
                ? NeedRefusals.AlreadyThere
                : null
        );
    }

    private static bool Same(string there, string wanted) => there.Equals(wanted.Trim(), StringComparison.OrdinalIgnoreCase);
}
