namespace Helpline.Domain.Firewall;

/// <summary>Who would receive a pack, down to the person who opens it. Empty where there is none.</summary>
/// <param name="Organisation">By its public name; she herself: empty.</param>
/// <param name="Class">What it is.</param>
/// <param name="Stance">What it does with what it learns; taken from the directory.</param>
public sealed record Recipient(string Organisation, RecipientClass Class, DataSharingStance Stance)
{
    /// <summary>The person who will read it.</summary>
    public string Receiver { get; init; } = "";

    public string Address { get; init; } = "";

    /// <summary>As typed; several are parted by commas, semicolons or lines.</summary>
    public string Telephone { get; init; } = "";

    public string Email { get; init; } = "";

    /// <summary>Under what condition a class of fields opens to this recipient.</summary>
    public Opening Opens(FieldClass field) => Disclosure.Of(field, Class, Stance);
}
