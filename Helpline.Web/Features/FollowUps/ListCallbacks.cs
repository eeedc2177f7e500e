using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.FollowUps;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;
using Helpline.Web.Features.ServiceUsers;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.FollowUps;

/// <summary>The callbacks in reach by the next hour that is safe, with how each may be rung. References, no names and no numbers.</summary>
public sealed class ListCallbacks(FrontDesk frontDesk)
{
    private const int Most = 100;

    public Task<Outcome<CallbackList>> RunAsync(bool everybodys = false, CancellationToken stop = default) =>
        frontDesk.ReadAsync(May.KeepFollowUps, desk => ReadAsync(desk, everybodys, stop), stop);

    private static async Task<CallbackList> ReadAsync(Desk desk, bool everybodys, CancellationToken stop)
    {
        var me = desk.Actor.Id;
        var callbacks = await desk
            .FollowUps.Where(f => f.Kind == FollowUpKind.Callback && f.End == null && (everybodys || f.AssignedTo == me))
            .OrderBy(f => f.DueAt)
            .Take(Most)
            .ToListAsync(stop);
        var (users, calls, files) = (
            callbacks.Select(f => f.ServiceUser).OfType<ServiceUserId>().Distinct().ToArray(),
            callbacks.Select(f => f.Call).OfType<CallId>().Distinct().ToArray(),
            callbacks.Select(f => f.Case).OfType<CaseId>().Distinct().ToArray()
        );
        var women = await desk.WomenToRing.Include(u => u.Contacts).Where(u => users.Contains(u.Id)).ToDictionaryAsync(u => u.Id, stop);
        var flagged = new Dictionary<ServiceUserId, DateTimeOffset?>();
        foreach (var her in women.Keys)
        {
            flagged[her] = (await desk.OpenFlagsOfAsync(her, stop)).Max(flag => (DateTimeOffset?)flag.RaisedAt);
        }

        var numbers = await desk.Calls.Where(c => calls.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Number, stop);
        var cases = await desk.Cases.Where(f => files.Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => f.Number, stop);
        if (women.Count > 0)
        {
            desk.Note("callbacks.listed");
        }

        return new(
            desk.Now,
            [
                .. callbacks
                    .Select(f =>
                        new Callback(f.Id, f.DueAt, f.What)
                        {
                            Reference =
                                f.Case is { } file && cases.TryGetValue(file, out var number) ? number
                                : f.Call is { } call ? numbers.GetValueOrDefault(call, "")
                                : "",
                            Case = f.Case is { } held && cases.ContainsKey(held) ? held : null,
                            IsHers = f.AssignedTo == me,
                            Contacts =
                                f.ServiceUser is { } user && women.TryGetValue(user, out var her)
                                    ?
                                    [
                                        .. her
                                            .Contacts.Where(c => c.Kind == ContactKind.Telephone)
                                            .Select(c => ContactCard.Of(c, flagged[user], desk)),
                                    ]
                                    : [],
                        }.At(desk.LocalNow, desk.Clock.ToLocal(f.DueAt))
                    )
                    .OrderBy(f => f.SafeFrom ?? DateTime.MaxValue)
                    .ThenBy(f => f.DueAt),
            ]
        );
    }
}

/// <summary>The callbacks at one moment.</summary>
public sealed record CallbackList(DateTimeOffset Now, IReadOnlyList<Callback> Callbacks);

/// <summary>A promise to ring her.</summary>
public sealed record Callback(FollowUpId Id, DateTimeOffset DueAt, string What)
{
    /// <summary>The number of its case, or of its call.</summary>
    public required string Reference { get; init; }

    public CaseId? Case { get; init; }

    public bool IsHers { get; init; }

    public required IReadOnlyList<ContactCard> Contacts { get; init; }

    /// <summary>The first safe moment from the promised one on, or from now when that has passed; none where no hour is safe. On the wall.</summary>
    public DateTime? SafeFrom { get; private init; }

    public bool SafeNow => Contacts.Any(contact => contact.SafeNow);

    internal Callback At(DateTime localNow, DateTime localDue)
    {
        var from = localDue > localNow ? localDue : localNow;
        var moments = Contacts.Select(contact => contact.Instructions.NextSafeMoment(from)).OfType<DateTime>().ToList();
        return this with { SafeFrom = moments.Count > 0 ? moments.Min() : null };
    }
}
