namespace Helpline.Domain.Firewall;

/// <summary>What somebody is who receives something from us.</summary>
public enum RecipientClass
{
    SheHerself,
    LegalAdviser,
    ByAndForPartner,
    Voluntary,
    Health,
    LocalAuthority,
    Police,
    Marac,
    NrmFirstResponder,
    HomeOffice,
    Court,
    Funder,
}
