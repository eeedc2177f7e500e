using Helpline.Domain.Firewall;
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

    private ProtectedValues Search => new([new(ProtectedKind.SafeAddress, Address)]);

    public static ConfidentialAddress Of(ServiceId service, string address, Signature signature)
    {
        var kept = new ConfidentialAddress { Service = service };
        kept.Change(address, signature);
        return kept;
    }

    /// <summary>Whether a text gives it away: the street with its number, the building or the postcode, slips and short forms included.</summary>
    public bool IsToldIn(string text) => Search.Find(text).Count > 0;

    /// <summary>Everybody may read the entry; so nothing in it may say what is kept here.</summary>
    public Refusal? ObstacleTo(ServiceDetails entry) =>
        ServiceFields.All.SelectMany(field => Search.Find(field.Read(entry))).FirstOrDefault() is { } hit
            ? DirectoryRefusals.AddressTold(hit.Sentence.Text)
            : null;

    public void Change(string address, Signature signature)
    {
        Refusal.ThrowIfAny(address.Length > Longest ? DirectoryRefusals.TooLong(Longest) : null);
        (Address, Kept) = (address.Trim(), signature.Kept());
    }
}
