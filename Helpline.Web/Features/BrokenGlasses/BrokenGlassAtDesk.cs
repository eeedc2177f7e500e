using Helpline.Domain.Cases;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.BrokenGlasses;

/// <summary>Broken glass in the course of other work.</summary>
internal static class BrokenGlassAtDesk
{
    public static async Task SeeBrokenGlassAsync(this Desk desk, BrokenGlassId id, CancellationToken stop)
    {
        var glass = await Desk.OneAsync(desk.BrokenGlass, g => g.Id == id, stop);
        desk.Expect(glass, desk.VersionOf(glass));
        glass.See(desk.Signature);
        desk.Note("cases.glass-seen", glass.Case.Value);
    }
}
