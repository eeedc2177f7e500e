using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Referrals;
using Helpline.Domain.ServiceUsers;
using Helpline.Domain.Statistics;
using Helpline.Tests.Features.Calls;
using Helpline.Tests.Features.Cases;
using Helpline.Tests.Support;
using Helpline.Web.Features.Disclosure;
using Helpline.Web.Features.Referrals;
using Helpline.Web.Features.Statistics;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Tests.Features.Referrals;

public sealed class ReferralTests
{
    [Theory, EachDatabase]
    public async Task Every_step_of_a_referral_has_a_person_and_a_time(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var id = await house.StartAsync(house.AddCase(ana), house.List());
        await house.SendAsync(id);
        Assert.Null((await house.Get<RecordAnswer>().RunAsync(id, ReferralAct.Acknowledged, "They ring on Monday.")).Refusal);
        Assert.Null((await house.Get<RecordAnswer>().RunAsync(id, ReferralAct.Accepted, "")).Refusal);
        Assert.Null((await house.Get<RecordAnswer>().RunAsync(id, ReferralAct.Completed, "")).Refusal);

        var referral = house.ReferralNow(id);
        Assert.Equal(
            [
                ReferralAct.Drafted,
                ReferralAct.Consented,
                ReferralAct.Previewed,
                ReferralAct.Sent,
                ReferralAct.Acknowledged,
                ReferralAct.Accepted,
                ReferralAct.Completed,
            ],
            referral.Steps.OrderBy(s => s.Place).Select(s => s.Act)
        );
        Assert.All(referral.Steps, step => Assert.Equal((ana.Id, house.Clock.Now), (step.Signature.By, step.Signature.At)));
        Assert.Equal((ReferralState.Completed, ReferralResult.Completed, 0), (referral.State, referral.Result, referral.DaysToResult));
        var tell = Assert.Single(house.Look(db => db.FollowUps.ToList()));
        Assert.Equal((ana.Id, FollowUpKind.Task), (tell.AssignedTo!.Value, tell.Kind));
        Assert.Contains("Casa Norte", tell.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_move_that_is_not_possible_is_refused_in_words()
    {
        using var house = new House();
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var id = await house.StartAsync(house.AddCase(ana), house.List());

        Assert.Equal(
            ReferralRefusals.WrongMove(ReferralAct.Accepted),
            (await house.Get<RecordAnswer>().RunAsync(id, ReferralAct.Accepted, "")).Refusal
        );
        Assert.Equal(ReferralRefusals.WrongMove(ReferralAct.Chased), (await house.Get<ChaseReferral>().RunAsync(id, "")).Refusal);
        await house.SendAsync(id);
        Assert.Equal(ReferralRefusals.WrongMove(ReferralAct.Sent), (await house.Get<SendReferral>().RunAsync(id)).Refusal);
        Assert.Equal(ReferralRefusals.NotChasedTwice, (await house.Get<RecordNoAnswer>().RunAsync(id, "Ring the law centre.")).Refusal);
        Assert.Equal(
            ReferralRefusals.NextStepMissing,
            (await house.Get<DeclineReferral>().RunAsync(id, DeclineReason.NoCapacity, " ", "")).Refusal
        );
        Assert.Equal(ReferralRefusals.ReasonMissing, (await house.Get<DeclineReferral>().RunAsync(id, null, "Another refuge", "")).Refusal);
    }

    [Fact]
    public async Task Silence_is_an_answer_only_after_two_chases_in_working_days()
    {
        using var house = new House();
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var id = await house.StartAsync(house.AddCase(ana), house.List());
        await house.SendAsync(id);
        // Monday the second: three working days on.
        Assert.Equal(new DateOnly(2026, 3, 5), house.ReferralNow(id).ChaseOn);

        house.Clock.Now = house.Clock.Now.AddDays(3);
        Assert.Equal(ReferralGroup.ToChase, (await house.Get<ListReferrals>().RunAsync()).Value!.Lines.Single().Group);
        Assert.Null((await house.Get<ChaseReferral>().RunAsync(id, "Left a message with Marta.")).Refusal);
        // Thursday: the weekend does not count.
        Assert.Equal(new DateOnly(2026, 3, 10), house.ReferralNow(id).ChaseOn);
        Assert.Null((await house.Get<ChaseReferral>().RunAsync(id, "")).Refusal);
        Assert.Equal(ReferralRefusals.ChasedTwice, (await house.Get<ChaseReferral>().RunAsync(id, "")).Refusal);
        Assert.Equal(ReferralRefusals.NextStepMissing, (await house.Get<RecordNoAnswer>().RunAsync(id, " ")).Refusal);
        Assert.Null((await house.Get<RecordNoAnswer>().RunAsync(id, "Ring the law centre.")).Refusal);

        Assert.Equal((ReferralState.NoAnswer, ReferralResult.NoAnswer), (house.ReferralNow(id).State, house.ReferralNow(id).Result));
        Assert.Single(house.Look(db => db.FollowUps.ToList()));
        // They may still come back.
        Assert.Null((await house.Get<RecordAnswer>().RunAsync(id, ReferralAct.Accepted, "")).Refusal);
    }

    [Theory, EachDatabase]
    public async Task A_declined_referral_is_counted_in_the_month_as_turned_away_with_its_reason_and_days(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var rosa = house.AddWoman();
        house.AddCall(ana, rosa);
        var file = house.AddCase(ana, rosa);
        var id = await house.StartAsync(file, house.List(name: "Refuge North"));
        var draft = await house.StartAsync(file, house.List(name: "Never sent"));
        await house.SendAsync(id);
        house.Clock.Now = house.Clock.Now.AddDays(4);

        var declined = await house
            .Get<DeclineReferral>()
            .RunAsync(id, DeclineReason.NoRecourseToPublicFunds, "Try the Southall refuge.", "");

        Assert.Null(declined.Refusal);
        Assert.Equal(4, house.ReferralNow(id).DaysToResult);
        Assert.Equal(ReferralState.Draft, house.ReferralNow(draft).State);
        house.Seat(Role.Manager, "Carmen");
        var figures = (await house.Get<ReadMonth>().RunAsync(new Month(2026, 3))).Value!.Figures;
        Assert.Equal((1, 1), (figures.Value("referrals"), figures.Value("turned_away")));
        Assert.Equal(1, figures.Value("declined_because", "no recourse to public funds"));
    }

    [Theory, EachDatabase]
    public async Task Whoever_is_turned_away_in_a_month_without_a_call_is_turned_away_all_the_same(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var rosa = house.AddWoman();
        var file = house.AddCase(ana, rosa);
        foreach (var name in new[] { "Refuge North", "Refuge South" })
        {
            var id = await house.StartAsync(file, house.List(name: name));
            await house.SendAsync(id);
            Assert.Null(house.ReferralNow(id).Call);
            await house.Get<DeclineReferral>().RunAsync(id, DeclineReason.NoCapacity, "The next one.", "");
        }

        // And one who was turned away before she rang.
        var draft = await house.LogAsync(call => call.Evidence.TurnedAway = true);
        Assert.NotNull(draft);
        house.Seat(Role.Manager, "Carmen");

        var figures = (await house.Get<ReadMonth>().RunAsync(new Month(2026, 3))).Value!.Figures;

        Assert.Equal((2, 3), (figures.Value("declined_because", "no capacity"), figures.Value("turned_away")));
    }

    [Fact]
    public async Task Withdrawn_consent_stops_what_is_open_and_says_who_must_act()
    {
        using var house = new House();
        var ana = house.Enrol(Role.Coordinator, "Ana", Team.Vawg);
        var marta = house.Seat(Role.Coordinator, "Marta", Team.Vawg);
        var id = await house.StartAsync(house.AddCase(ana), house.List());
        var pack = await house.SendAsync(id);
        var token = Handing.Done(await house.Get<MakePackLink>().RunAsync(pack));

        Assert.Null((await house.Get<WithdrawConsent>().RunAsync(id)).Refusal);

        Assert.Equal(ReferralState.Withdrawn, house.ReferralNow(id).State);
        Assert.Equal((marta.Id, house.Clock.Now), Of(house.Look(db => db.ReferralConsents.Single()).Withdrawn!));
        Assert.Equal(ana.Id, house.Look(db => db.FollowUps.Single()).AssignedTo);
        Assert.Equal(HandoverState.Over, await house.Get<LookAtHandover>().RunAsync(token));
        Assert.Equal(ReferralRefusals.LinkOver, (await house.Get<OpenHandover>().RunAsync(token)).Refusal);

        static (PersonId, DateTimeOffset) Of(Signature signature) => (signature.By, signature.At);
    }

    [Fact]
    public async Task Without_her_consent_there_is_no_pack_unless_a_lead_decides_to_protect_a_life_and_another_person_approves()
    {
        using var house = new House();
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var file = house.AddCase(ana);
        var id = await house.StartAsync(
            file,
            house.List(RecipientClass.LocalAuthority, name: "Northtown Council"),
            ReferralManner.SafeguardingNotification
        );
        await house.WriteAsync(id, (PackFieldKind.Name, null), (PackFieldKind.Children, "A boy of four."));
        Assert.Equal(ReferralRefusals.WrongMove(ReferralAct.Sent), (await house.Get<SendReferral>().RunAsync(id)).Refusal);
        Assert.Equal(
            AccessRefusals.NotPermitted,
            (await house.Get<ProtectLife>().RunAsync(id, "To protect a child", "He is four.")).Refusal
        );

        var lead = house.Seat(Role.SafeguardingLead, "Luz", Team.Vawg);
        Assert.Equal(ReferralRefusals.LifeReasonMissing, (await house.Get<ProtectLife>().RunAsync(id, "To protect a child", " ")).Refusal);
        Assert.Null((await house.Get<ProtectLife>().RunAsync(id, "To protect a child", "He is four and was hit.")).Refusal);
        house.Seat(ana, Role.Coordinator);
        Assert.Null((await house.SignAsync(id)).Refusal);
        Assert.Equal(ReferralRefusals.NotSignedYet, (await house.Get<SendReferral>().RunAsync(id)).Refusal);
        var digest = (await house.ViewAsync(id)).Pack!.Findings!.Digest;
        Assert.Equal(ReferralRefusals.OwnApproval, (await house.Get<ApprovePack>().RunAsync(id, digest)).Refusal);
        house.Seat(lead, Role.SafeguardingLead);
        Assert.Equal(ReferralRefusals.OwnApproval, (await house.Get<ApprovePack>().RunAsync(id, digest)).Refusal);
        house.Seat(Role.Coordinator, "Inés", Team.Vawg);
        Assert.Null((await house.Get<ApprovePack>().RunAsync(id, digest)).Refusal);
        Assert.Null((await house.Get<SendReferral>().RunAsync(id)).Refusal);

        // The law gives the local authority one working day to decide.
        Assert.Equal(new DateOnly(2026, 3, 3), house.ReferralNow(id).ChaseOn);
        Assert.Equal("He is four and was hit.", house.Look(db => db.SentPacks.Single()).Open().Basis.LifeReason);
    }

    [Fact]
    public async Task A_first_responder_is_told_of_nobody_whom_no_lawyer_advised_and_of_no_child()
    {
        using var house = new House();
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var rosa = house.AddWoman();
        var id = await house.StartAsync(house.AddCase(ana, rosa), house.List(RecipientClass.NrmFirstResponder, name: "Freedom Aid"));
        await house.AgreeAsync(id);
        await house.WriteAsync(id, (PackFieldKind.Name, null));

        Assert.Equal(ReferralRefusals.AdviceMissing, (await house.SignAsync(id)).Refusal);
        Assert.Null((await house.Get<RecordAdvice>().RunAsync(id, "A lawyer of the law centre, today.")).Refusal);
        house.Tamper(db => db.ServiceUsers.Single(u => u.Id == rosa.Id).Describe("Rosa Quispe", "2009-03-03", "es", ""));
        Assert.Equal(ReferralRefusals.UnderEighteen, (await house.SignAsync(id)).Refusal);
        house.Tamper(db => db.ServiceUsers.Single(u => u.Id == rosa.Id).Describe("Rosa Quispe", "2008-03-02", "es", ""));
        Assert.Null((await house.SignAsync(id)).Refusal);
        Assert.Null((await house.Get<SendReferral>().RunAsync(id)).Refusal);
    }

    [Fact]
    public async Task What_was_read_is_what_is_sent_and_a_changed_word_must_be_read_again()
    {
        using var house = new House();
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var id = await house.StartAsync(house.AddCase(ana), house.List());
        await house.AgreeAsync(id);
        await house.WriteAsync(id, (PackFieldKind.WhatWeAsk, "A room from Monday."));
        Assert.Null((await house.SignAsync(id)).Refusal);
        var seen = (await house.ViewAsync(id)).Pack!.Findings!.Digest;

        await house.WriteAsync(id, (PackFieldKind.WhatWeAsk, "A room from Tuesday."));

        Assert.Equal(ReferralRefusals.NotSignedYet, (await house.Get<SendReferral>().RunAsync(id)).Refusal);
        Assert.Equal(ReferralRefusals.ChangedSinceSeen, (await house.Get<PreviewPack>().RunAsync(id, seen)).Refusal);
    }

    [Fact]
    public async Task The_firewall_stops_words_in_the_pack_until_they_are_taken_out_and_the_notes_stay_as_they_were()
    {
        using var house = new House();
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var rosa = house.AddWoman();
        house.AddCall(ana, rosa);
        var id = await house.StartAsync(
            house.AddCase(ana, rosa),
            house.List(RecipientClass.LocalAuthority, name: "Northtown Council"),
            ReferralManner.SafeguardingNotification
        );
        await house.AgreeAsync(id);
        await house.WriteAsync(id, (PackFieldKind.CallNotes, "He hit her. Her spouse visa has expired."));

        Assert.Equal(ReferralRefusals.PackStopped, (await house.SignAsync(id)).Refusal);
        var stop = (await house.ViewAsync(id)).Pack!.Findings!.Stops[0];
        Assert.Equal((StopReason.ImmigrationWords, "Her spouse visa has expired."), (stop.Reason, stop.Sentence!.Text));

        await house.WriteAsync(id, (PackFieldKind.CallNotes, "He hit her."));
        Assert.Null((await house.SignAsync(id)).Refusal);
        Assert.Null((await house.Get<SendReferral>().RunAsync(id)).Refusal);
        Assert.DoesNotContain("visa", house.Look(db => db.SentPacks.Single()).Open().Text(), StringComparison.Ordinal);
        Assert.Equal("She rang from the library.", house.Look(db => db.Calls.Single()).Notes);
    }

    [Theory, EachDatabase]
    public async Task The_other_side_opens_its_pack_once_and_answers_once_without_an_account(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var id = await house.StartAsync(house.AddCase(ana), house.List());
        var token = Handing.Done(await house.Get<MakePackLink>().RunAsync(await house.SendAsync(id)));
        house.LeaveTheChair();

        Assert.Equal(HandoverState.Unopened, await house.Get<LookAtHandover>().RunAsync(token));
        Assert.Equal(ReferralRefusals.LinkOver, (await house.Get<AnswerHandover>().RunAsync(token, true, null, "")).Refusal);
        Assert.Contains("A room from Monday.", (await house.Get<OpenHandover>().RunAsync(token)).Value!.Text(), StringComparison.Ordinal);
        Assert.Equal(ReferralRefusals.LinkOver, (await house.Get<OpenHandover>().RunAsync(token)).Refusal);
        Assert.Equal(ReferralRefusals.ReasonMissing, (await house.Get<AnswerHandover>().RunAsync(token, false, null, "")).Refusal);
        Assert.Null((await house.Get<AnswerHandover>().RunAsync(token, false, DeclineReason.NoCapacity, "Full until May.")).Refusal);
        Assert.Equal(ReferralRefusals.LinkOver, (await house.Get<AnswerHandover>().RunAsync(token, true, null, "")).Refusal);

        var referral = house.ReferralNow(id);
        Assert.Equal(
            (ReferralState.Declined, DeclineReason.NoCapacity, true),
            (referral.State, referral.Declined!.Value, referral.NeedsNextStep)
        );
        Assert.Equal([true, true], referral.Steps.Where(s => s.ByPartner).Select(s => s.Signature.By == Person.Console));
        Assert.Equal(ana.Id, house.Look(db => db.FollowUps.Single()).AssignedTo);
        Assert.Equal(
            ["handover.opened", "handover.refused", "handover.declined"],
            house.Acts().Where(a => a.StartsWith("handover", StringComparison.Ordinal))
        );
        // Its token is in no row: only its hash.
        Assert.DoesNotContain(house.Logged, line => line.Contains(token, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_pack_speaks_the_language_that_was_chosen_and_leaves_what_was_written_as_it_is()
    {
        using var house = new House();
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var id = await house.StartAsync(house.AddCase(ana), house.List());
        await house.AgreeAsync(id, exactly: [new(FieldClass.Contact, "Telephone")]);
        await house.WriteAsync(id, (PackFieldKind.Language, null), (PackFieldKind.WhatWeAsk, "Spanish speakers, please."));
        Assert.Null((await house.SignAsync(id)).Refusal);

        Assert.Null((await house.Get<TranslatePack>().RunAsync(id, "pt")).Refusal);

        var pack = (await house.ViewAsync(id)).Pack!;
        Assert.Equal(
            ["O que pedimos: Spanish speakers, please.", "Idioma: Espanhol"],
            pack.Findings!.Parts.Select(part => $"{part.Label}: {part.Text}")
        );
        // Other words are not what was signed.
        Assert.Equal(ReferralRefusals.NotSignedYet, (await house.Get<SendReferral>().RunAsync(id)).Refusal);
        Assert.Null((await house.Get<TranslatePack>().RunAsync(id, "en")).Refusal);
        Assert.Equal(["What we ask", "Language"], (await house.ViewAsync(id)).Pack!.Findings!.Parts.Select(part => part.Label));
    }

    [Fact]
    public async Task A_link_ends_after_its_days_and_when_a_newer_one_is_made()
    {
        using var house = new House();
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var id = await house.StartAsync(house.AddCase(ana), house.List());
        var pack = await house.SendAsync(id);
        var first = Handing.Done(await house.Get<MakePackLink>().RunAsync(pack));
        var second = Handing.Done(await house.Get<MakePackLink>().RunAsync(pack));

        Assert.Equal(HandoverState.Over, await house.Get<LookAtHandover>().RunAsync(first));
        Assert.Equal(HandoverState.Unopened, await house.Get<LookAtHandover>().RunAsync(second));
        house.Clock.Now += PackLink.Lasts;
        Assert.Equal(HandoverState.Over, await house.Get<LookAtHandover>().RunAsync(second));
        Assert.Equal(HandoverState.Over, await house.Get<LookAtHandover>().RunAsync("AAAAAAAAAAAAAAAAAAAAAA"));
    }

    [Fact]
    public async Task Every_pack_stands_in_her_ledger_and_a_changed_letter_is_noticed()
    {
        using var house = new House();
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var rosa = house.AddWoman();
        var file = house.AddCase(ana, rosa);
        await house.SendAsync(await house.StartAsync(file, house.List(name: "Casa Norte")));
        await house.SendAsync(await house.StartAsync(file, house.List(RecipientClass.Health, name: "Northtown Clinic")));

        var ledger = (await house.Get<ReadLedger>().RunAsync(rosa.Id)).Value!;

        Assert.Equal(["Casa Norte", "Northtown Clinic"], ledger.Lines.Select(line => line.To).Order(StringComparer.Ordinal));
        Assert.All(ledger.Lines, line => Assert.Equal([FieldClass.Identity, FieldClass.Narrative], line.Told));
        Assert.Contains("ledgers.read", house.Acts());
        var kept = house.Look(db => db.SentPacks.First());
        Assert.True(kept.Open().IsIntact);
        Assert.Throws<InvalidOperationException>(() =>
            PackBuilder.Reopen(kept.Document.Replace("Monday", "Sunday", StringComparison.Ordinal), kept.Sha256)
        );
        house.Seat(Role.Coordinator, "Rosa", Team.Employment);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<ReadLedger>().RunAsync(rosa.Id)).Refusal);
    }

    [Theory, EachDatabase]
    public async Task The_ledger_that_is_printed_for_her_holds_what_a_restricted_case_sent_and_nobody_elses_tells_of_it(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var rosa = house.AddWoman();
        await house.SendAsync(await house.StartAsync(house.AddCase(ana, rosa), house.List(name: "Casa Norte")));
        var secret = house.AddCase(ana, rosa);
        await house.SendAsync(await house.StartAsync(secret, house.List(name: "Casa Sur")));
        house.Tamper(db => db.Cases.Single(f => f.Id == secret.Id).Restrict([ana.Id], house.Sign(ana.Id)));

        Assert.Equal((2, false), await LedgerAsync(house, rosa));
        house.Seat(Role.Coordinator, "Bea", Team.Vawg);
        Assert.Equal((1, false), await LedgerAsync(house, rosa));
        house.Seat(Role.SafeguardingLead, "Olga", Team.Vawg);
        Assert.Equal((2, true), await LedgerAsync(house, rosa));
    }

    private static async Task<(int Lines, bool IsWhole)> LedgerAsync(House house, ServiceUser of)
    {
        var ledger = (await house.Get<ReadLedger>().RunAsync(of.Id)).Value!;
        return (ledger.Lines.Count, ledger.IsWhole);
    }

    [Fact]
    public async Task She_who_is_signposted_tells_it_herself()
    {
        using var house = new House();
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var file = house.AddCase(ana);
        var order = new ReferralOrder("Food bank", ReferralKind.Outside, ReferralManner.Signposted);

        var id = Handing.Done(await house.Get<StartReferral>().RunAsync(file.Id, null, order));

        Assert.Equal((ReferralState.Sent, false), (house.ReferralNow(id).State, house.ReferralNow(id).AwaitsAnswer));
        Assert.Equal("", house.ReferralNow(id).Draft);
        Assert.Equal(
            ReferralRefusals.ServiceMissing,
            (await house.Get<StartReferral>().RunAsync(file.Id, null, order with { Manner = ReferralManner.Referral })).Refusal
        );
    }
}
