using System.Security.Cryptography;
using System.Text;
using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Domain.Firewall;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Referrals;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;
using Helpline.Web.Features.Referrals;

namespace Helpline.Web.Features.Practice;

/// <summary>Where an invented referral goes, for what, and what is asked of them.</summary>
internal sealed record PracticeRecipient(ListedOrganisation Organisation, Service Service, string Purpose, string Ask);

/// <summary>An open case that somebody carries, and the woman whose it is.</summary>
internal sealed record PracticeCarried(CaseFile File, PracticeWoman Woman, Person Holder);

/// <summary>
/// An invented referral, brought to where it stands by the same steps as a real one: agreed to, read, sent as a pack that the firewall made, and
/// answered or not.
/// </summary>
internal sealed class PracticeReferral
{
    private static readonly FieldClass[] agreed = [FieldClass.Identity, FieldClass.Demographic, FieldClass.Narrative, FieldClass.Risk];

    private readonly PracticeCarried of;
    private readonly PracticeRecipient to;
    private readonly HelplineClock clock;
    private readonly ReferralClock working;
    private readonly Referral referral;
    private readonly List<object> made = [];
    private Consent? consent;
    private SentPack? sent;
    private int steps;

    public PracticeReferral(PracticeCarried of, PracticeRecipient to, HelplineClock clock, ReferralClock working, int begunDaysAgo)
    {
        (this.of, this.to, this.clock, this.working) = (of, to, clock, working);
        var manner =
            to.Organisation.Class == RecipientClass.LocalAuthority ? ReferralManner.SafeguardingNotification : ReferralManner.Referral;
        var order = new ReferralOrder(to.Organisation.Name, ReferralKind.Outside, manner)
        {
            Listed = to.Organisation.Id,
            ListedService = to.Service.Id,
        };
        referral = Referral.OnCase(of.File, null, order, At(begunDaysAgo));
        made.Add(referral);
    }

    /// <summary>The referral and all that hangs on it.</summary>
    public IReadOnlyList<object> Made => made;

    public void Agree(int daysAgo)
    {
        consent = new()
        {
            Id = Guid.CreateVersion7(),
            For = to.Purpose,
            To = to.Organisation.Name,
            Classes = agreed,
            ExplainedIn = of.Woman.Language,
            Explained = At(daysAgo),
            Form = ConsentForm.Spoken,
            Until = clock.Today.AddDays(60),
            WhatHappensIfWeTell = PackText.Tell(of.Woman.Language, to.Organisation.Class),
        };
        made.Add(ReferralConsent.Keep(referral, consent));
        referral.Consent(consent.Explained);
        referral.Write(Draft().Write());
    }

    /// <summary>Read and signed by whoever carries her; at high risk approved by the second person; made, and handed over.</summary>
    public void Send(int daysAgo, Person second, bool byLink = false)
    {
        var request = new PackRequest
        {
            Recipient = to.Organisation.AsRecipient(to.Service),
            Purpose = to.Purpose,
            Basis = DisclosureBasis.Consented(consent!),
            Fields = PackDraft.Read(referral).Fields(),
            Protected = new([new(ProtectedKind.Telephone, of.Woman.Telephone)]),
            IsHighRisk = of.File.Risk == RiskLevel.High,
        };
        var digest = PackBuilder.Check(request, At(daysAgo).At).Digest;
        request = request with { Previewed = new(At(daysAgo), digest) };
        referral.Preview(digest, request.Previewed.Signature);
        if (request.IsHighRisk)
        {
            request = request with { Approved = new(At(daysAgo, second), digest) };
            referral.Approve(digest, request.Approved!.Signature);
        }

        var outcome = PackBuilder.Build(request, At(daysAgo).At);
        var pack = outcome.Pack ?? throw new InvalidOperationException($"A practice pack was stopped: {outcome.Refusal!.Stops[0].Reason}");
        made.Add(sent = SentPack.Keep(referral, pack));
        referral.Send(working.ChaseOn(referral.Manner, DayOf(daysAgo)), At(daysAgo));
        referral.Step(ReferralAct.HandedOver, At(daysAgo), byLink ? "link" : "print");
    }

    public void Chase(int daysAgo) => referral.Chase(working.ChaseOn(referral.Manner, DayOf(daysAgo)), Words("chased"), At(daysAgo));

    public void Answer(ReferralAct act, int daysAgo)
    {
        referral.Answer(act, At(daysAgo), working.ChaseOn(referral.Manner, DayOf(daysAgo)), Words(Code.Of(act)));
        if (ReferralMoves.IsAnswer(act))
        {
            TellHer($"Next.{Code.Of(act)}", daysAgo);
        }
    }

    public void Decline(DeclineReason reason, int daysAgo)
    {
        referral.Decline(reason, Words("next"), At(daysAgo));
        TellHer("Next.declined", daysAgo);
    }

    /// <summary>They said no themselves, on the page that opened for them once; nobody has said yet what is done instead.</summary>
    public void DeclineOnTheirPage(DeclineReason reason, int daysAgo)
    {
        var link = PackLink.To(sent!, SHA256.HashData(Encoding.UTF8.GetBytes(sent!.Sha256)), At(daysAgo));
        link.Open(At(daysAgo).At);
        referral.Step(ReferralAct.Opened, At(daysAgo, null), byPartner: true);
        referral.Decline(reason, "", At(daysAgo, null), PracticeNotes.Pick(new(steps), "declined", "en"), byPartner: true);
        link.Answer(At(daysAgo).At);
        made.Add(link);
        TellHer("Next.declined", daysAgo);
    }

    public void EndInSilence(int daysAgo)
    {
        referral.EndInSilence("", Words("next"), At(daysAgo));
        TellHer("Next.no-answer", daysAgo);
    }

    public void WithdrawConsent(int daysAgo)
    {
        made.OfType<ReferralConsent>().Single().Withdraw(At(daysAgo));
        referral.End(ReferralAct.ConsentWithdrawn, "", At(daysAgo));
        TellHer("Next.ask-to-delete", daysAgo);
    }

    // What was due by now was done in time.
    private void TellHer(string key, int daysAgo)
    {
        var due = working.DoneAfter(DayOf(daysAgo));
        var what = PackText.In(of.Holder.Language, key, referral.Service);
        var followUp = FollowUp.OnReferral(referral, of.Holder.Id, due, what, At(daysAgo));
        if (due < clock.Now)
        {
            followUp.Finish(FollowUpResult.Done, new(of.Holder.Id, due.AddHours(-1)));
        }

        made.Add(followUp);
    }

    private PackDraft Draft() =>
        new()
        {
            Purpose = to.Purpose,
            Parts =
            [
                .. PackFields
                    .Of(referral.Manner)
                    .Select(kind => (kind, Text: TextOf(kind)))
                    .Where(pair => pair.Text.Length > 0 || PackFields.IsWritten(pair.kind))
                    .Select(pair => new PackDraftPart(pair.kind, PackText.Field("en", pair.kind), pair.Text)
                    {
                        Goes = pair.Text.Length > 0 && pair.kind != PackFieldKind.Telephone,
                    }),
            ],
        };

    private string TextOf(PackFieldKind kind) =>
        kind switch
        {
            PackFieldKind.WhatWeAsk => to.Ask,
            PackFieldKind.Name => of.Woman.Name,
            PackFieldKind.Age => Format(of.Woman.Age),
            PackFieldKind.Language => System.Globalization.CultureInfo.GetCultureInfo(of.Woman.Language).EnglishName,
            PackFieldKind.RiskLevel => PackText.In("en", $"Value.risk-{Code.Of(of.File.Risk)}"),
            PackFieldKind.Telephone => of.Woman.Telephone,
            _ => "",
        };

    private static string Format(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private string Words(string kind) => PracticeNotes.Pick(new(steps), kind, of.Holder.Language);

    private DateOnly DayOf(int daysAgo) => clock.Today.AddDays(-daysAgo);

    // Step after step in the course of a morning.
    private Signature At(int daysAgo) => At(daysAgo, of.Holder);

    private Signature At(int daysAgo, Person? by) =>
        new(by?.Id ?? Person.Console, clock.FromLocal(DayOf(daysAgo).ToDateTime(new TimeOnly(9, 30)).AddMinutes(11 * steps++)));
}
