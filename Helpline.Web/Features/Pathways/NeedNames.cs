using Helpline.Domain.Calls;
using Helpline.Web.Desks;
using Helpline.Web.Kit;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Pathways;

/// <summary>What needs are called, in the reader's language.</summary>
public sealed class NeedNames(IReadOnlyList<Need> needs)
{
    private readonly Dictionary<string, Need> byCode = needs.ToDictionary(need => need.Code);

    /// <summary>In the order of the call screen, the retired ones too.</summary>
    public IReadOnlyList<Need> All { get; } = needs;

    public string Of(string code) => byCode.TryGetValue(code, out var need) ? need.In(Format.Culture.TwoLetterISOLanguageName) : code;
}

internal static class NeedNamesAtDesk
{
    public static async Task<NeedNames> NeedNamesAsync(this Desk desk, CancellationToken stop) =>
        new(await desk.Needs.AsNoTracking().OrderBy(need => need.Order).ToListAsync(stop));
}
