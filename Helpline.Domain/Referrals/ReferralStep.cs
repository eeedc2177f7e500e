namespace Helpline.Domain.Referrals;

/// <summary>One step of a referral: what, who and when. Steps are added and never changed.</summary>
public sealed class ReferralStep : ITellsOf
{
    private ReferralStep() { }

    public ReferralStepId Id { get; private init; }

    public ReferralId Referral { get; private init; }

    /// <summary>Its place in the row: two steps may carry the same moment.</summary>
    public int Place { get; private init; }

    public ReferralAct Act { get; private init; }

    /// <summary>Who recorded it. What the other side did on its own page is signed by the house.</summary>
    public Signature Signature { get; private init; } = null!;

    /// <summary>Done by the other side, on the page that was made for it.</summary>
    public bool ByPartner { get; private init; }

    /// <summary>What was said. Sealed.</summary>
    public string Words { get; private init; } = "";

    public Guid Subject { get; private set; }

    internal static ReferralStep Of(Referral referral, int place, ReferralAct act, string words, bool byPartner, Signature signature) =>
        new()
        {
            Id = ReferralStepId.New(),
            Referral = referral.Id,
            Place = place,
            Act = act,
            Words = words.Trim(),
            ByPartner = byPartner,
            Signature = signature.Kept(),
            Subject = referral.Subject,
        };

    internal void BelongTo(Guid subject) => Subject = subject;
}
