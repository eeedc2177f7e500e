using Helpline.Domain.Firewall;
using Helpline.Domain.ServiceUsers;

namespace Helpline.Domain.Referrals;

/// <summary>A pack that left, exactly as it left. It is a line of her disclosure ledger and never changes.</summary>
public sealed class SentPack : ITellsOf
{
    private SentPack() { }

    public SentPackId Id { get; private init; }

    public ReferralId Referral { get; private init; }

    public ServiceUserId? ServiceUser { get; private set; }

    public Guid Subject { get; private set; }

    public DateTimeOffset MadeAt { get; private init; }

    /// <summary>The hash of all of it, by which it is known to be what was made.</summary>
    public string Sha256 { get; private init; } = "";

    /// <summary>All of it, as <see cref="PackBuilder.Kept"/> wrote it. Sealed.</summary>
    public string Document { get; private init; } = "";

    public static SentPack Keep(Referral referral, Pack pack) =>
        new()
        {
            Id = SentPackId.New(),
            Referral = referral.Id,
            ServiceUser = referral.ServiceUser,
            Subject = referral.Subject,
            MadeAt = pack.MadeAt,
            Sha256 = pack.Sha256,
            Document = PackBuilder.Kept(pack),
        };

    /// <summary>The pack as it left. Throws <see cref="InvalidOperationException"/> when a letter of it is another.</summary>
    public Pack Open() => PackBuilder.Reopen(Document, Sha256);

    public void BelongTo(ServiceUserId? her, Guid subject) => (ServiceUser, Subject) = (her, subject);
}
