using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Calls;

/// <summary>
/// Shows the numbers of a caller recognised on one's own draft, after the instructions were read and accepted. Each time is noted.
/// </summary>
public sealed class RevealNumber(FrontDesk frontDesk)
{
    /// <param name="on">The draft.</param>
    /// <param name="accepted">That she has read how to contact her.</param>
    /// <param name="stop">Stops waiting.</param>
    public Task<Outcome<IReadOnlyList<ShownNumber>>> RunAsync(DraftId on, bool accepted, CancellationToken stop = default) =>
        frontDesk.ReadAsync<IReadOnlyList<ShownNumber>>(
            May.RecogniseCallers,
            async desk =>
            {
                Refusal.ThrowIfAny(accepted ? null : CallRefusals.InstructionsNotRead);
                var woman = await WhoAsync(desk, on, stop);
                var numbers = await desk
                    .KnownServiceUsers.Where(u => u.Id == woman)
                    .SelectMany(u => u.Contacts)
                    .Where(c => c.Kind == ContactKind.Telephone)
                    .ToListAsync(stop);
                desk.Note("service-users.number-revealed", woman.Value, "Telephone");
                return [.. numbers.Select(c => new ShownNumber(c.Value, TelephoneNumber.FromStored(c.Value).ToDisplay()))];
            },
            stop
        );

    private static async Task<ServiceUserId> WhoAsync(Desk desk, DraftId on, CancellationToken stop)
    {
        var draft = await Desk.OneAsync(desk.Drafts, d => d.Id == on, stop);
        var known = CallJson.ReadContents(draft.Contents).KnownAs;
        return known is { } chosen ? new ServiceUserId(chosen) : throw new RefusedException(AccessRefusals.NotFound);
    }
}

/// <summary>A number to dial (E.164) and to read.</summary>
public sealed record ShownNumber(string E164, string Words);
