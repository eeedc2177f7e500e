using Helpline.Domain.ServiceUsers;

namespace Helpline.Domain.Firewall.Stored;

internal static class ServiceUserFields
{
    private static readonly EntityFields serviceUser = EntityFields
        .Of<ServiceUser>()
        .Are(FieldClass.Internal, nameof(ServiceUser.Id), nameof(ServiceUser.Pseudonym), nameof(ServiceUser.RecordedAt))
        .Are(FieldClass.Internal, nameof(ServiceUser.Consent), nameof(ServiceUser.Subject))
        .Are(FieldClass.Identity, nameof(ServiceUser.Name), nameof(ServiceUser.DateOfBirth))
        .Are(FieldClass.Risk, nameof(ServiceUser.Alert))
        .Are(FieldClass.Demographic, nameof(ServiceUser.Language))
        .Are(FieldClass.Contact, nameof(ServiceUser.Contacts));

    private static readonly EntityFields contact = EntityFields
        .Of<ContactPoint>()
        .Are(FieldClass.Internal, nameof(ContactPoint.Id), nameof(ContactPoint.ServiceUser), nameof(ContactPoint.Subject))
        .Are(FieldClass.Contact, nameof(ContactPoint.Kind), nameof(ContactPoint.Value), nameof(ContactPoint.Instructions))
        .Are(FieldClass.Contact, nameof(ContactPoint.LastConfirmed));

    private static readonly EntityFields safeContact = EntityFields
        .Of<SafeContact>()
        .Are(FieldClass.Contact, nameof(SafeContact.WhoseItIs), nameof(SafeContact.SafeDays), nameof(SafeContact.SafeFrom))
        .Are(FieldClass.Contact, nameof(SafeContact.SafeUntil), nameof(SafeContact.Voicemail), nameof(SafeContact.Text))
        .Are(FieldClass.Contact, nameof(SafeContact.Email), nameof(SafeContact.Post), nameof(SafeContact.AskFor), nameof(SafeContact.WeAre))
        .Are(FieldClass.Contact, nameof(SafeContact.CodeWord), nameof(SafeContact.WithheldNumberOnly), nameof(SafeContact.InterpreterNote))
        .Are(FieldClass.Contact, nameof(SafeContact.LastConfirmed))
        .Are(FieldClass.ThirdPerson, nameof(SafeContact.WhoMayAnswer));

    // That there is a record is itself something about her status.
    private static readonly EntityFields immigration = EntityFields
        .Of<ImmigrationRecord>()
        .Are(FieldClass.Immigration, nameof(ImmigrationRecord.ServiceUser), nameof(ImmigrationRecord.Subject))
        .Are(FieldClass.Immigration, nameof(ImmigrationRecord.Contents), nameof(ImmigrationRecord.WrittenAt));

    public static readonly EntityFields[] All = [serviceUser, contact, safeContact, immigration];
}
