using Helpline.Domain.Calls;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Helpline.Web.Features.ServiceUsers;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Calls;

/// <summary>
/// Says who is on the line: a woman already known, by the number that she calls from, or a new one. Nothing is guessed: a number can be
/// several women's, so it takes the volunteer's word, or the same number and strongly the same name.
/// </summary>
public sealed class IdentifyCaller(SearchTokens tokens, IndexServiceUser index)
{
    /// <summary>The women known by exactly this number; nobody for a number that is not whole, hidden or public.</summary>
    internal async Task<IReadOnlyList<ServiceUser>> KnownByAsync(Desk desk, string typed, CancellationToken stop)
    {
        if (!TelephoneNumber.TryParse(typed, out var number) || number.IsShortCode)
        {
            return [];
        }

        var token = tokens.OfNumber(number.E164);
        var ids = await desk.SearchTokens.Where(t => t.Token == token).Select(t => t.ServiceUser).ToListAsync(stop);
        var women = ids.ConvertAll(ServiceUserId.From);
        return women.Count == 0
            ? []
            : await desk.KnownServiceUsers.Where(u => women.Contains(u.Id)).Include(u => u.Contacts).OrderBy(u => u.Id).ToListAsync(stop);
    }

    /// <summary>Her record, made where there is none; nobody for a call that stays anonymous.</summary>
    public async Task<ServiceUserId?> RunAsync(Desk desk, CallContents contents, CancellationToken stop)
    {
        if (!contents.HasContact || contents.Outcome!.Value.IsNoCase())
        {
            return null;
        }

        var known = await WhoAsync(desk, contents, stop);
        if (known is null)
        {
            return await RecordAsync(desk, contents, stop);
        }

        desk.Note("service-users.called-again", known.Id.Value);
        return known.Id;
    }

    /// <summary>Why she may not be rung at this hour, by what she said about the number that she calls from. An unknown number has no rule yet.</summary>
    internal async Task<Refusal?> ObstacleToCallbackAsync(Desk desk, CallContents contents, DateTime at, CancellationToken stop)
    {
        var known = await WhoAsync(desk, contents, stop);
        var contact = known is null ? null : ContactOn(known, contents.Telephone);
        return contact is null or { Instructions.Length: 0 } ? null : SafeContactJson.Read(contact).ObstacleToCallback(at);
    }

    /// <summary>The number among hers that was typed, or else her first.</summary>
    internal static ContactPoint? ContactOn(ServiceUser woman, string typed)
    {
        var numbers = woman.Contacts.Where(c => c.Kind == ContactKind.Telephone).ToList();
        return TelephoneNumber.TryParse(typed, out var number)
            ? numbers.Find(c => c.Value == number.E164) ?? numbers.FirstOrDefault()
            : numbers.FirstOrDefault();
    }

    private async Task<ServiceUser?> WhoAsync(Desk desk, CallContents contents, CancellationToken stop)
    {
        var women = await KnownByAsync(desk, contents.Telephone, stop);
        if (contents.KnownAs is { } chosen)
        {
            return women.FirstOrDefault(w => w.Id.Value == chosen);
        }

        var alike = women.Where(w => NameMatching.Compare(w.Name, contents.Name) == NameMatch.Strong).ToList();
        return alike is [var one] ? one : null;
    }

    private async Task<ServiceUserId> RecordAsync(Desk desk, CallContents contents, CancellationToken stop)
    {
        var name = PersonName.TryParse(contents.Name, out var said) ? said.Full : "";
        var woman = ServiceUser.Record(name, contents.Language, desk.Signature);
        woman.Agree(contents.Consent);
        if (TelephoneNumber.TryParse(contents.Telephone, out var number) && !number.IsShortCode)
        {
            woman.AddContact(ContactPoint.Of(woman.Id, ContactKind.Telephone, number.E164));
        }

        desk.Add(woman);
        await index.RunAsync(desk, woman, stop);
        desk.Note("service-users.recorded", woman.Id.Value);
        return woman.Id;
    }
}
