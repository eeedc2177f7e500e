using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Domain.Referrals;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Referrals;

/// <summary>What she agreed to, as it was read to her.</summary>
public sealed record ConsentGiven(string For, string ExplainedIn, ConsentForm? Form, DateOnly? Until, string WhatHappensIfWeTell)
{
    public IReadOnlyList<FieldClass> Classes { get; init; } = [];

    /// <summary>The labels of single fields, where the recipient gets them only so.</summary>
    public IReadOnlyList<ConsentedField> Exactly { get; init; } = [];

    public override string ToString() => nameof(ConsentGiven);
}

/// <summary>Records her consent: for what, to whom, what, how long, and what she was told would happen.</summary>
public sealed class RecordConsent(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(ReferralId id, ConsentGiven said, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.MakeReferrals,
            desk =>
                desk.ChangeReferralAsync(
                    id,
                    "referrals.consented",
                    async referral =>
                    {
                        Refusal.ThrowIfAny(Obstacle(said, desk.Today));
                        var draft = await PackOffer.DraftOfAsync(desk, referral, stop);
                        var recipient = await PackAtDesk.RecipientAsync(desk, referral, draft, stop);
                        desk.Add(ReferralConsent.Keep(referral, ConsentTo(recipient, said, desk)));
                        referral.Consent(desk.Signature);
                        referral.Write((draft with { Purpose = said.For.Trim() }).Write());
                    },
                    stop
                ),
            stop
        );

    private static Refusal? Obstacle(ConsentGiven said, DateOnly today) =>
        said switch
        {
            _ when string.IsNullOrWhiteSpace(said.For) || string.IsNullOrWhiteSpace(said.WhatHappensIfWeTell) =>
                ReferralRefusals.ConsentUnclear,
            { Form: null } or { ExplainedIn.Length: not 2 } => ReferralRefusals.ConsentUnclear,
            _ when said.Until is null || said.Until < today => ReferralRefusals.ConsentTooShort,
            _ when said.Classes.Count + said.Exactly.Count == 0 => ReferralRefusals.NothingConsented,
            _ => null,
        };

    private static Consent ConsentTo(Recipient recipient, ConsentGiven said, Desk desk) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            For = said.For.Trim(),
            To = recipient.Organisation,
            Classes = said.Classes,
            Exactly = said.Exactly,
            ExplainedIn = said.ExplainedIn,
            Explained = desk.Signature,
            Form = said.Form!.Value,
            Until = said.Until!.Value,
            WhatHappensIfWeTell = said.WhatHappensIfWeTell.Trim(),
        };
}
