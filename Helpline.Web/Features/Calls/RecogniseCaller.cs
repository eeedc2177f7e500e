using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Refusals;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;
using Helpline.Web.Features.ServiceUsers;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Calls;

/// <summary>
/// Who is known by the number on the line. Whoever may not see her record learns only what this call needs: that she has called before, how
/// to contact her safely, what is open about her safety, and who her coordinator is. Never her name; only whether the one that was typed fits.
/// </summary>
public sealed class RecogniseCaller(FrontDesk frontDesk, FindByNumber findByNumber)
{
    /// <param name="draft">The draft that the caller is on: without one in reach nobody is recognised.</param>
    /// <param name="typed">The number so far, as typed.</param>
    /// <param name="name">The name so far, as typed.</param>
    /// <param name="stop">Stops waiting.</param>
    public Task<Outcome<IReadOnlyList<KnownCaller>>> RunAsync(DraftId draft, string typed, string name, CancellationToken stop = default) =>
        frontDesk.ReadAsync<IReadOnlyList<KnownCaller>>(
            May.RecogniseCallers,
            async desk =>
            {
                Refusal.ThrowIfAny(await desk.Drafts.AnyAsync(d => d.Id == draft, stop) ? null : AccessRefusals.NotFound);
                var women = await findByNumber.RunAsync(desk, typed, stop);
                var known = new List<KnownCaller>();
                foreach (var woman in women)
                {
                    desk.Note("service-users.recognised", woman.Id.Value, "SafeContact, Alert, Coordinator");
                    known.Add(await ToldAsync(desk, woman, typed, name, stop));
                }

                return known;
            },
            stop
        );

    private static async Task<KnownCaller> ToldAsync(Desk desk, ServiceUser woman, string typed, string name, CancellationToken stop)
    {
        var flags = await desk.OpenFlagsOfAsync(woman.Id, stop);
        var contact = IdentifyCaller.ContactOn(woman, typed);
        var safe = contact is null or { Instructions.Length: 0 } ? null : SafeContactJson.Read(contact);
        var confirmed = safe is null ? DateTimeOffset.MinValue : desk.Clock.FromLocal(safe.LastConfirmed.ToDateTime(TimeOnly.MinValue));
        return new(woman.Id, safe, [.. flags.Select(f => f.Flag).Distinct().Order()])
        {
            Alert = woman.Alert,
            Coordinator = await desk.CoordinatorOfAsync(woman.Id, stop),
            MustConfirm = safe?.MustBeConfirmedAgain(desk.Today, flags.Any(f => f.RaisedAt > confirmed.AddDays(1))) ?? true,
            Name = name.Length == 0 ? NameMatch.None : NameMatching.Compare(woman.Name, name),
            Language = woman.Language,
        };
    }
}

/// <summary>What a volunteer learns of a woman who has called before. No instructions means that nobody asked her yet.</summary>
public sealed record KnownCaller(ServiceUserId Id, SafeContact? Safe, IReadOnlyList<FlagKind> OpenFlags)
{
    public string Alert { get; init; } = "";

    public string? Coordinator { get; init; }

    /// <summary>The instructions are old, or something has happened since: ask her again.</summary>
    public bool MustConfirm { get; init; }

    /// <summary>How far the name that was typed fits hers.</summary>
    public NameMatch Name { get; init; }

    public string? Language { get; init; }
}
