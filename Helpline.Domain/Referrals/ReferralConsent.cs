using Helpline.Domain.Firewall;

namespace Helpline.Domain.Referrals;

/// <summary>What she agreed to for one referral, as it is kept. A newer one takes its place; the older stays as it was.</summary>
public sealed class ReferralConsent : ITellsOf
{
    private ReferralConsent() { }

    public Guid Id { get; private init; }

    public ReferralId Referral { get; private init; }

    public Guid Subject { get; private set; }

    public Signature Explained { get; private init; } = null!;

    /// <summary>The last day on which it holds.</summary>
    public DateOnly Until { get; private init; }

    public Signature? Withdrawn { get; private set; }

    /// <summary>All of it, as JSON of a <see cref="Consent"/>. Sealed.</summary>
    public string Terms { get; private init; } = "";

    public static ReferralConsent Keep(Referral referral, Consent consent) =>
        new()
        {
            Id = consent.Id,
            Referral = referral.Id,
            Subject = referral.Subject,
            Explained = consent.Explained.Kept(),
            Until = consent.Until,
            Terms = KeptJson.Write(consent with { Withdrawn = null }),
        };

    /// <summary>What she agreed to, and whether she took it back.</summary>
    public Consent Read() => KeptJson.Read<Consent>(Terms) with { Withdrawn = Withdrawn };

    public void Withdraw(Signature signature) => Withdrawn ??= signature.Kept();

    public void BelongTo(Guid subject) => Subject = subject;
}
