namespace Helpline.Domain.Calls;

/// <summary>How the contact came.</summary>
public enum Channel
{
    Telephone,
    Callback,
    Whatsapp,
    Email,
    InPerson,
}
