namespace Helpline.Domain.Firewall;

/// <summary>Under what condition a class of fields opens to a recipient; in rising order, so that the lesser of two is the stricter.</summary>
public enum Opening
{
    /// <summary>No role, no setting, no consent and no emergency opens it.</summary>
    Never,

    /// <summary>Only when her consent names the very field by its label. Not even danger to life replaces that.</summary>
    WithConsentForExactlyThat,

    /// <summary>When her consent names the class; or without it, to protect life.</summary>
    WithConsent,

    Always,
}
