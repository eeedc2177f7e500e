using Helpline.Domain.FollowUps;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.FollowUps;

/// <summary>Follow-ups as those who change them take them to hand.</summary>
internal static class FollowUpsAtDesk
{
    public static async Task<FollowUp> FollowUpToChangeAsync(this Desk desk, FollowUpId id, CancellationToken stop)
    {
        var followUp = await Desk.OneAsync(desk.FollowUps, f => f.Id == id, stop);
        desk.Expect(followUp, desk.VersionOf(followUp));
        return followUp;
    }
}
