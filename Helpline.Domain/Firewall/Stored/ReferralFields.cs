using Helpline.Domain.Referrals;

namespace Helpline.Domain.Firewall.Stored;

internal static class ReferralFields
{
    private static readonly EntityFields referral = EntityFields
        .Of<Referral>()
        .Are(FieldClass.Internal, nameof(Referral.Id), nameof(Referral.Call), nameof(Referral.Case), nameof(Referral.ServiceUser))
        .Are(FieldClass.Internal, nameof(Referral.MadeBy), nameof(Referral.Subject), nameof(Referral.Listed), nameof(Referral.Previewed))
        .Are(FieldClass.Internal, nameof(Referral.Approved), nameof(Referral.Protecting), nameof(Referral.ChaseOn))
        .Are(FieldClass.Internal, nameof(Referral.Chased), nameof(Referral.AwaitsAnswer), nameof(Referral.NeedsNextStep))
        .Are(FieldClass.Internal, nameof(Referral.IsOver), nameof(Referral.IsToBeChased))
        .Are(FieldClass.Narrative, nameof(Referral.MadeAt), nameof(Referral.Kind), nameof(Referral.Result), nameof(Referral.DaysToResult))
        .Are(FieldClass.Narrative, nameof(Referral.Manner), nameof(Referral.State), nameof(Referral.SentAt))
        // Where she was sent betrays what for, a refuge's reason betrays public funds, and a draft may hold anything.
        .Are(FieldClass.ImmigrationProxy, nameof(Referral.Service), nameof(Referral.Team), nameof(Referral.Declined))
        .Are(FieldClass.ImmigrationProxy, nameof(Referral.ListedService), nameof(Referral.Steps))
        .Are(FieldClass.Immigration, nameof(Referral.Draft), nameof(Referral.Advice));

    private static readonly EntityFields step = EntityFields
        .Of<ReferralStep>()
        .Are(FieldClass.Internal, nameof(ReferralStep.Id), nameof(ReferralStep.Referral), nameof(ReferralStep.Place))
        .Are(FieldClass.Internal, nameof(ReferralStep.Signature), nameof(ReferralStep.ByPartner), nameof(ReferralStep.Subject))
        .Are(FieldClass.Narrative, nameof(ReferralStep.Act))
        .Are(FieldClass.ImmigrationProxy, nameof(ReferralStep.Words));

    private static readonly EntityFields[] parts =
    [
        EntityFields
            .Of<SignedDigest>()
            .Are(FieldClass.Internal, nameof(SignedDigest.Digest), nameof(SignedDigest.By), nameof(SignedDigest.At)),
        EntityFields
            .Of<DecisionToProtect>()
            .Are(FieldClass.Internal, nameof(DecisionToProtect.By), nameof(DecisionToProtect.At))
            .Are(FieldClass.Risk, nameof(DecisionToProtect.Reason)),
        EntityFields
            .Of<IndependentAdvice>()
            .Are(FieldClass.Internal, nameof(IndependentAdvice.By), nameof(IndependentAdvice.At))
            .Are(FieldClass.Immigration, nameof(IndependentAdvice.From)),
    ];

    // What is prepared or was agreed to may name anything, so all of its words have the strictest class.
    private static readonly EntityFields[] written =
    [
        EntityFields
            .Of<PackDraft>()
            .Are(FieldClass.Internal, nameof(PackDraft.Language), nameof(PackDraft.Receiver), nameof(PackDraft.Address))
            .Are(FieldClass.Internal, nameof(PackDraft.Telephone), nameof(PackDraft.Email))
            .Are(FieldClass.Immigration, nameof(PackDraft.Purpose), nameof(PackDraft.Parts)),
        EntityFields
            .Of<PackDraftPart>()
            .Are(FieldClass.Internal, nameof(PackDraftPart.Kind), nameof(PackDraftPart.Label), nameof(PackDraftPart.Goes))
            .Are(FieldClass.Immigration, nameof(PackDraftPart.Text)),
        EntityFields
            .Of<Consent>()
            .Are(FieldClass.Internal, nameof(Consent.Id), nameof(Consent.ExplainedIn), nameof(Consent.Explained), nameof(Consent.Form))
            .Are(FieldClass.Internal, nameof(Consent.Until), nameof(Consent.Withdrawn), nameof(Consent.To))
            .Are(FieldClass.Immigration, nameof(Consent.For), nameof(Consent.Classes), nameof(Consent.Exactly))
            .Are(FieldClass.Immigration, nameof(Consent.WhatHappensIfWeTell)),
        EntityFields.Of<ConsentedField>().Are(FieldClass.Immigration, nameof(ConsentedField.Class), nameof(ConsentedField.Label)),
    ];

    private static readonly EntityFields consent = EntityFields
        .Of<ReferralConsent>()
        .Are(FieldClass.Internal, nameof(ReferralConsent.Id), nameof(ReferralConsent.Referral), nameof(ReferralConsent.Subject))
        .Are(FieldClass.Internal, nameof(ReferralConsent.Explained), nameof(ReferralConsent.Until), nameof(ReferralConsent.Withdrawn))
        .Are(FieldClass.Immigration, nameof(ReferralConsent.Terms));

    private static readonly EntityFields pack = EntityFields
        .Of<SentPack>()
        .Are(FieldClass.Internal, nameof(SentPack.Id), nameof(SentPack.Referral), nameof(SentPack.ServiceUser), nameof(SentPack.Subject))
        .Are(FieldClass.Internal, nameof(SentPack.MadeAt), nameof(SentPack.Sha256))
        .Are(FieldClass.Immigration, nameof(SentPack.Document));

    private static readonly EntityFields link = EntityFields
        .Of<PackLink>()
        .Are(FieldClass.Internal, nameof(PackLink.Id), nameof(PackLink.Referral), nameof(PackLink.Pack), nameof(PackLink.TokenHash))
        .Are(FieldClass.Internal, nameof(PackLink.Made), nameof(PackLink.ExpiresAt), nameof(PackLink.OpenedAt))
        .Are(FieldClass.Internal, nameof(PackLink.AnsweredAt), nameof(PackLink.TakenBackAt));

    public static readonly EntityFields[] All = [referral, step, .. parts, .. written, consent, pack, link];
}
