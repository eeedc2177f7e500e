namespace Helpline.Domain.Firewall;

/// <summary>
/// The allow-list of every class of fields against every class of recipients. Both sets are closed: a new member does not compile until
/// it is decided here. It knows no role, no setting and no consent, so none of them can widen it.
/// </summary>
public static class Disclosure
{
    /// <summary>What the table says of a recipient of this class whose stance is the best one.</summary>
    public static Opening Of(FieldClass field, RecipientClass recipient) =>
        field switch
        {
            FieldClass.Public => Opening.Always,
            FieldClass.Identity => OfIdentity(recipient),
            FieldClass.Contact => OfContact(recipient),
            FieldClass.Demographic => OfHerCircumstances(recipient),
            FieldClass.Narrative => OfHerCircumstances(recipient),
            FieldClass.Risk => OfRisk(recipient),
            FieldClass.Health => OfHealth(recipient),
            FieldClass.CrimeAlleged => OfCrime(recipient),
            FieldClass.Immigration => OfImmigration(recipient),
            FieldClass.ImmigrationProxy => OfProxies(recipient),
            FieldClass.ThirdPerson => OfThirdPersons(recipient),
            FieldClass.Internal => Opening.Never,
        };

    /// <summary>
    /// What holds for this recipient: the table, made stricter by its stance. One that shares gets at most what a local authority gets,
    /// whatever it is; one whose stance nobody knows is treated so for immigration and its proxies.
    /// </summary>
    public static Opening Of(FieldClass field, RecipientClass recipient, DataSharingStance stance) =>
        recipient == RecipientClass.SheHerself
            ? Of(field, recipient)
            : stance switch
            {
                DataSharingStance.Firewalled => Of(field, recipient),
                DataSharingStance.NotKnown => IsImmigration(field) ? Stricter(field, recipient) : Of(field, recipient),
                DataSharingStance.SharesWithImmigrationEnforcement => Stricter(field, recipient),
            };

    /// <summary>Status and whatever betrays it.</summary>
    public static bool IsImmigration(FieldClass field) => field is FieldClass.Immigration or FieldClass.ImmigrationProxy;

    private static Opening Stricter(FieldClass field, RecipientClass recipient) =>
        (Opening)Math.Min((int)Of(field, recipient), (int)Of(field, RecipientClass.LocalAuthority));

    private static Opening OfIdentity(RecipientClass recipient) =>
        recipient switch
        {
            RecipientClass.SheHerself => Opening.Always,
            RecipientClass.LegalAdviser or RecipientClass.ByAndForPartner or RecipientClass.Voluntary => Opening.WithConsent,
            RecipientClass.Health or RecipientClass.LocalAuthority or RecipientClass.Police => Opening.WithConsent,
            RecipientClass.Marac or RecipientClass.NrmFirstResponder or RecipientClass.Court => Opening.WithConsent,
            RecipientClass.HomeOffice or RecipientClass.Funder => Opening.Never,
        };

    // What goes to a court is served on the other side: where she lives is never in it. Those who come to save a life need the address.
    private static Opening OfContact(RecipientClass recipient) =>
        recipient switch
        {
            RecipientClass.SheHerself => Opening.Always,
            RecipientClass.Health or RecipientClass.LocalAuthority or RecipientClass.Police or RecipientClass.Marac => Opening.WithConsent,
            RecipientClass.LegalAdviser or RecipientClass.ByAndForPartner => Opening.WithConsentForExactlyThat,
            RecipientClass.Voluntary or RecipientClass.NrmFirstResponder => Opening.WithConsentForExactlyThat,
            RecipientClass.HomeOffice or RecipientClass.Court or RecipientClass.Funder => Opening.Never,
        };

    private static Opening OfHerCircumstances(RecipientClass recipient) => OfIdentity(recipient);

    private static Opening OfRisk(RecipientClass recipient) =>
        recipient switch
        {
            RecipientClass.SheHerself => Opening.Always,
            RecipientClass.LegalAdviser or RecipientClass.ByAndForPartner or RecipientClass.Voluntary => Opening.WithConsent,
            RecipientClass.Health or RecipientClass.LocalAuthority or RecipientClass.Police => Opening.WithConsent,
            RecipientClass.Marac or RecipientClass.NrmFirstResponder => Opening.WithConsent,
            RecipientClass.Court => Opening.WithConsentForExactlyThat,
            RecipientClass.HomeOffice or RecipientClass.Funder => Opening.Never,
        };

    private static Opening OfHealth(RecipientClass recipient) =>
        recipient switch
        {
            RecipientClass.SheHerself => Opening.Always,
            RecipientClass.Health or RecipientClass.LocalAuthority or RecipientClass.Marac => Opening.WithConsent,
            RecipientClass.LegalAdviser or RecipientClass.ByAndForPartner or RecipientClass.Voluntary => Opening.WithConsentForExactlyThat,
            RecipientClass.Police or RecipientClass.NrmFirstResponder or RecipientClass.Court => Opening.WithConsentForExactlyThat,
            RecipientClass.HomeOffice or RecipientClass.Funder => Opening.Never,
        };

    private static Opening OfCrime(RecipientClass recipient) =>
        recipient switch
        {
            RecipientClass.SheHerself => Opening.Always,
            RecipientClass.LegalAdviser or RecipientClass.ByAndForPartner or RecipientClass.Court => Opening.WithConsent,
            RecipientClass.LocalAuthority or RecipientClass.Police => Opening.WithConsent,
            RecipientClass.Marac or RecipientClass.NrmFirstResponder => Opening.WithConsent,
            RecipientClass.Voluntary or RecipientClass.Health => Opening.WithConsentForExactlyThat,
            RecipientClass.HomeOffice or RecipientClass.Funder => Opening.Never,
        };

    // A court reaches it through her legal adviser, who knows what the other side would do with it.
    private static Opening OfImmigration(RecipientClass recipient) =>
        recipient switch
        {
            RecipientClass.SheHerself => Opening.Always,
            RecipientClass.LegalAdviser => Opening.WithConsentForExactlyThat,
            RecipientClass.ByAndForPartner or RecipientClass.Voluntary or RecipientClass.Health => Opening.Never,
            RecipientClass.LocalAuthority or RecipientClass.Police or RecipientClass.Marac => Opening.Never,
            RecipientClass.NrmFirstResponder or RecipientClass.HomeOffice => Opening.Never,
            RecipientClass.Court or RecipientClass.Funder => Opening.Never,
        };

    // A refuge behind the firewall must know about public funds or it turns her away at the door.
    private static Opening OfProxies(RecipientClass recipient) =>
        recipient switch
        {
            RecipientClass.SheHerself => Opening.Always,
            RecipientClass.LegalAdviser or RecipientClass.ByAndForPartner or RecipientClass.Voluntary => Opening.WithConsentForExactlyThat,
            RecipientClass.Health or RecipientClass.LocalAuthority or RecipientClass.Police or RecipientClass.Marac => Opening.Never,
            RecipientClass.NrmFirstResponder or RecipientClass.HomeOffice => Opening.Never,
            RecipientClass.Court or RecipientClass.Funder => Opening.Never,
        };

    private static Opening OfThirdPersons(RecipientClass recipient) =>
        recipient switch
        {
            RecipientClass.LegalAdviser or RecipientClass.ByAndForPartner => Opening.WithConsent,
            RecipientClass.LocalAuthority or RecipientClass.Police or RecipientClass.Marac => Opening.WithConsent,
            RecipientClass.Voluntary or RecipientClass.Health => Opening.WithConsentForExactlyThat,
            RecipientClass.NrmFirstResponder or RecipientClass.Court => Opening.WithConsentForExactlyThat,
            RecipientClass.SheHerself or RecipientClass.HomeOffice or RecipientClass.Funder => Opening.Never,
        };
}
