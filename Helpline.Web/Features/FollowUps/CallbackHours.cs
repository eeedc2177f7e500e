using Helpline.Domain.FollowUps;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;
using Helpline.Web.Features.ServiceUsers;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.FollowUps;

/// <summary>When a service user may be rung, by what she said about her numbers.</summary>
internal static class CallbackHours
{
    /// <summary>Why a callback can't be booked for this moment of her wall clock, or null where one of her numbers allows it.</summary>
    public static Refusal? Obstacle(IEnumerable<ContactPoint> contacts, DateTime local)
    {
        var obstacles = contacts
            .Where(contact => contact.Kind == ContactKind.Telephone)
            .Select(contact => SafeContactJson.Read(contact).ObstacleToCallback(local))
            .ToList();
        return obstacles.Count == 0 ? FollowUpRefusals.NoContact
            : obstacles.Contains(null) ? null
            : obstacles[0];
    }

    /// <summary>Refuses a time that has passed, and for a callback one that is not safe. Gives the moment meant.</summary>
    public static async Task<DateTimeOffset> SettleAsync(
        this Desk desk,
        FollowUpKind kind,
        ServiceUserId? of,
        DateTime? local,
        CancellationToken stop
    )
    {
        var due = desk.Clock.FromLocal(local ?? throw new RefusedException(FollowUpRefusals.DueMissing));
        Refusal.ThrowIfAny(due <= desk.Now ? FollowUpRefusals.Past : null);
        if (kind == FollowUpKind.Callback)
        {
            var woman = await desk.WomenToRing.Include(u => u.Contacts).FirstOrDefaultAsync(u => u.Id == of, stop);
            Refusal.ThrowIfAny(woman is null ? FollowUpRefusals.NoContact : Obstacle(woman.Contacts, local.Value));
        }

        return due;
    }
}
