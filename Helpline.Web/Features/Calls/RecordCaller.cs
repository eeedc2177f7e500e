using Helpline.Domain.Calls;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;
using Helpline.Web.Features.ServiceUsers;

namespace Helpline.Web.Features.Calls;

/// <summary>The record of the woman whom a call is about, made where there is none; nobody's for a call that stays anonymous.</summary>
public sealed class RecordCaller(IndexServiceUser index)
{
    public async Task<ServiceUserId?> RunAsync(Desk desk, CallContents contents, ServiceUser? known, CancellationToken stop)
    {
        if (!contents.HasContact || contents.Outcome!.Value.IsNoCase())
        {
            return null;
        }

        if (known is not null)
        {
            desk.Note("service-users.called-again", known.Id.Value);
            return known.Id;
        }

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
        desk.Note("service-users.recorded", woman.Id.Value);
        return woman.Id;
    }
}
