using Helpline.Domain.Refusals;

namespace Helpline.Domain.Referrals;

/// <summary>The way of the other side to its pack: it opens once, and for some days; on it the other side may answer once.</summary>
public sealed class PackLink
{
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(7);

    private PackLink() { }

    public PackLinkId Id { get; private init; }

    public ReferralId Referral { get; private init; }

    public SentPackId Pack { get; private init; }

    /// <summary>SHA-256 of the token, which itself is kept nowhere.</summary>
    public byte[] TokenHash { get; private init; } = [];

    public Signature Made { get; private init; } = null!;

    public DateTimeOffset ExpiresAt { get; private init; }

    public DateTimeOffset? OpenedAt { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public DateTimeOffset? TakenBackAt { get; private set; }

    public static PackLink To(SentPack pack, byte[] tokenHash, Signature signature) =>
        new()
        {
            Id = PackLinkId.New(),
            Referral = pack.Referral,
            Pack = pack.Id,
            TokenHash = tokenHash,
            Made = signature.Kept(),
            ExpiresAt = signature.At + Lasts,
        };

    public bool IsOver(DateTimeOffset now) => TakenBackAt is not null || now >= ExpiresAt;

    public void Open(DateTimeOffset now)
    {
        Refusal.ThrowIfAny(IsOver(now) || OpenedAt is not null ? ReferralRefusals.LinkOver : null);
        OpenedAt = now;
    }

    public void Answer(DateTimeOffset now)
    {
        Refusal.ThrowIfAny(IsOver(now) || OpenedAt is null || AnsweredAt is not null ? ReferralRefusals.LinkOver : null);
        AnsweredAt = now;
    }

    public void TakeBack(DateTimeOffset now) => TakenBackAt ??= now;
}
