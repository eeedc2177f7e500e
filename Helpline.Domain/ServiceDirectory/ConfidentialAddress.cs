using Helpline.Domain.Refusals;

namespace Helpline.Domain.ServiceDirectory;

/// <summary>
/// Where a refuge is. It is a record of its own, so that no list, search, feed or pack can load it with its service, and it is sealed under
/// a key of its own.
/// </summary>
public sealed class ConfidentialAddress : ITellsOf
{
    /// <summary>The longest that is kept, in characters.</summary>
    public const int Longest = 400;

    private ConfidentialAddress() { }

    public ServiceId Service { get; private init; }

    /// <summary>Sealed.</summary>
    public string Address { get; private set; } = "";

    public Signature Kept { get; private set; } = null!;

    public Guid Subject => Service.Value;

    public static ConfidentialAddress Of(ServiceId service, string address, Signature signature)
    {
        var kept = new ConfidentialAddress { Service = service };
        kept.Change(address, signature);
        return kept;
    }

    public void Change(string address, Signature signature)
    {
        Refusal.ThrowIfAny(address.Length > Longest ? DirectoryRefusals.TooLong(Longest) : null);
        (Address, Kept) = (address.Trim(), signature.Kept());
    }
}
