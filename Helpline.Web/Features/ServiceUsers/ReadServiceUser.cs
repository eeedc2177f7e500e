using System.Globalization;
using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.ServiceUsers;

/// <summary>A service user's record for whoever carries her calls and cases. Numbers and addresses are revealed one by one, not here.</summary>
public sealed class ReadServiceUser(FrontDesk frontDesk)
{
    public Task<Outcome<ServiceUserRecord>> RunAsync(ServiceUserId id, CancellationToken stop = default) =>
        frontDesk.ReadAsync(May.ReadServiceUsers, desk => ReadAsync(desk, id, stop), stop);

    private static async Task<ServiceUserRecord> ReadAsync(Desk desk, ServiceUserId id, CancellationToken stop)
    {
        var user = await Desk.OneAsync(desk.ServiceUsers.Include(u => u.Contacts), u => u.Id == id, stop);
        var flags = await desk.Concerns.Where(k => k.ServiceUser == id).Select(k => k.RaisedAt).ToListAsync(stop);
        DateTimeOffset? flagged = flags.Count > 0 ? flags.Max() : null;
        desk.Note("service-users.read", id.Value);
        return new(id, FormOf(user))
        {
            Contacts = [.. user.Contacts.Select(contact => ContactCard.Of(contact, flagged, desk))],
            Cases = await desk
                .Cases.Where(f => f.ServiceUser == id)
                .OrderByDescending(f => f.Opened.At)
                .Select(f => new CaseOfHers(f.Id, f.Number, f.Closure == null))
                .ToListAsync(stop),
            Calls = await desk.Calls.CountAsync(c => c.ServiceUser == id, stop),
        };
    }

    internal static ServiceUserForm FormOf(ServiceUser user) =>
        new(
            user.Name,
            DateOnly.TryParseExact(user.DateOfBirth, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born) ? born : null,
            user.Language,
            user.Alert
        );
}

/// <summary>Her record as its own page shows it.</summary>
public sealed record ServiceUserRecord(ServiceUserId Id, ServiceUserForm Form)
{
    public required IReadOnlyList<ContactCard> Contacts { get; init; }

    public required IReadOnlyList<CaseOfHers> Cases { get; init; }

    public required int Calls { get; init; }
}

/// <summary>A case of hers that is in reach.</summary>
public sealed record CaseOfHers(CaseId Id, string Number, bool IsOpen);

/// <summary>How she may be contacted by one number or address, which itself is not told yet.</summary>
public sealed record ContactCard(ContactPointId Id, ContactKind Kind, SafeContact Instructions)
{
    /// <summary>Ninety days have passed, or a flag was raised since: she must be asked again.</summary>
    public required bool AskAgain { get; init; }

    /// <summary>Whether now, by the helpline's clock, is a safe moment.</summary>
    public required bool SafeNow { get; init; }

    internal static ContactCard Of(ContactPoint contact, DateTimeOffset? flagged, Desk desk)
    {
        var instructions = SafeContactJson.Read(contact);
        var flaggedSince = flagged is { } at && DateOnly.FromDateTime(desk.Clock.ToLocal(at)) > instructions.LastConfirmed;
        return new(contact.Id, contact.Kind, instructions)
        {
            AskAgain = instructions.MustBeConfirmedAgain(desk.Today, flaggedSince),
            SafeNow = instructions.IsSafeAt(desk.LocalNow),
        };
    }
}
