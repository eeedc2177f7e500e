using Helpline.Domain.Calls;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;
using Helpline.Web.Features.Conflicts;
using Helpline.Web.Features.ServiceUsers;

namespace Helpline.Web.Features.Calls;

/// <summary>The record of the woman whom a call is about, made where there is none; nobody's for a call that stays anonymous.</summary>
public sealed class RecordCaller(IndexServiceUser index, CheckCaller checkCaller)
{
    /// <param name="desk">The sitting in which the call is logged.</param>
    /// <param name="contents">The whole call.</param>
    /// <param name="known">The woman who was recognised on the line.</param>
    /// <param name="call">The call's id.</param>
    /// <param name="stop">Stops waiting.</param>
    public async Task<ServiceUserId?> RunAsync(Desk desk, CallContents contents, ServiceUser? known, CallId call, CancellationToken stop)
    {
        if (!contents.HasContact || contents.Outcome!.Value.IsNoCase())
        {
            return null;
        }

        var woman = known is null ? await RecordAsync(desk, contents, stop) : known;
        desk.Note(known is null ? "service-users.recorded" : "service-users.called-again", woman.Id.Value);
        await checkCaller.RunAsync(desk, woman, new(contents.Name, contents.Telephone), call, stop);
        return woman.Id;
    }

    private async Task<ServiceUser> RecordAsync(Desk desk, CallContents contents, CancellationToken stop)
    {
        var woman = ServiceUser.Record(
            PersonName.TryParse(contents.Name, out var said) ? said.Full : "",
            contents.Language,
            desk.Signature
        );
        woman.Agree(contents.Consent);
        if (TelephoneNumber.TryParse(contents.Telephone, out var number) && !number.IsShortCode)
        {
            woman.AddContact(ContactPoint.Of(woman.Id, ContactKind.Telephone, number.E164));
        }

        desk.Add(woman);
        await index.RunAsync(desk, woman, stop);
        return woman;
    }
}
