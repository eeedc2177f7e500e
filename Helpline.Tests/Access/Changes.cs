using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.Duty;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Referrals;
using Helpline.Domain.Refusals;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Tests.Support;
using Helpline.Web.Features.BrokenGlasses;
using Helpline.Web.Features.Calls;
using Helpline.Web.Features.Caseload;
using Helpline.Web.Features.Cases;
using Helpline.Web.Features.Concerns;
using Helpline.Web.Features.Conflicts;
using Helpline.Web.Features.Disclosure;
using Helpline.Web.Features.Duty;
using Helpline.Web.Features.FollowUps;
using Helpline.Web.Features.OwnAccount;
using Helpline.Web.Features.Perpetrators;
using Helpline.Web.Features.Referrals;
using Helpline.Web.Features.ServiceUsers;
using static Helpline.Tests.Access.ReachTests;

namespace Helpline.Tests.Access;

/// <summary>For each kind of record the use case that changes it, as a page calls it.</summary>
internal sealed class Changes(House house)
{
    /// <summary>Whether she may change it, by what the table says that she reaches.</summary>
    public static bool Can(Role role, Kind kind, Relation relation, Func<Kind, bool> reaches) =>
        kind switch
        {
            // Somebody else's abandoned draft is finished, never thrown away.
            Kind.Draft => reaches(Kind.Draft) && relation is Relation.Own or Relation.OwnLongAgo,
            // A view belongs to the caseload, which only caseworkers have.
            Kind.SavedView => reaches(kind) && role is Role.Coordinator or Role.SafeguardingLead,
            // Nobody changes the log; what became of a referral is for caseworkers to say.
            Kind.AuditEntry => false,
            Kind.Referral or Kind.ReferralConsent or Kind.SentPack or Kind.PackLink => reaches(kind)
                && role is Role.Coordinator or Role.SafeguardingLead,
            // Writing into a sealed record tells nothing of what is in it: whoever reaches the woman may add what she says.
            Kind.ImmigrationRecord => reaches(Kind.ServiceUser),
            Kind.Call or Kind.ServiceUser or Kind.Case or Kind.CaseNote or Kind.Concern or Kind.FollowUp or Kind.SignIn => reaches(kind),
            Kind.Perpetrator or Kind.ConflictOfInterest or Kind.Summons or Kind.SummonsOfLeads => reaches(kind),
            // Whoever broke it does not look at it herself.
            Kind.BrokenGlass => role is Role.DataProtectionLead,
            // She reads it and writes nothing into it: looking on is all there is.
            Kind.SharedDraft or Kind.CallQuestion => reaches(kind),
        };

    /// <returns>What was said: nothing found, no permission, or what else stood in the way of somebody who reaches it.</returns>
    public async Task<Refusal?> TryAsync(Kind kind, Guid id) =>
        kind switch
        {
            Kind.Draft => (await house.Get<DiscardDraft>().RunAsync(new DraftId(id))).Refusal,
            Kind.Call => (await house.Get<AmendCall>().RunAsync(new CallId(id), new(), "", 0)).Refusal,
            Kind.ServiceUser => (await house.Get<AddContact>().RunAsync(new ServiceUserId(id), ContactKind.Email, "her@home.test")).Refusal,
            Kind.Case => (await house.Get<WatchCase>().RunAsync(new CaseId(id), watch: true)).Refusal,
            Kind.CaseNote => (
                await house
                    .Get<WriteCaseNote>()
                    .RunAsync(house.Look(db => db.CaseNotes.Single(n => n.Id == new CaseNoteId(id)).Case), "More.", false)
            ).Refusal,
            Kind.Concern => (await house.Get<AcknowledgeConcern>().RunAsync(new ConcernId(id))).Refusal,
            Kind.FollowUp => (await house.Get<FinishFollowUp>().RunAsync(new FollowUpId(id), FollowUpResult.Done)).Refusal,
            Kind.ImmigrationRecord => (
                await house.Get<WriteImmigrationRecord>().RunAsync(new ServiceUserId(id), new() { Notes = "She says more." })
            ).Refusal,
            Kind.SavedView => (await house.Get<RenameView>().RunAsync(new SavedViewId(id), "Renamed")).Refusal,
            Kind.SignIn => await EndAsync(id),
            Kind.Perpetrator => (await house.Get<TakeBackPerpetrator>().RunAsync(new PerpetratorId(id), "Somebody else.")).Refusal,
            Kind.ConflictOfInterest => (
                await house.Get<DecideConflict>().RunAsync(new ConflictOfInterestId(id), ConflictDecision.NoConflict, "Another man.", [])
            ).Refusal,
            Kind.Referral => (await house.Get<WithdrawReferral>().RunAsync(new ReferralId(id), "She found another way.")).Refusal,
            Kind.ReferralConsent => (
                await house.Get<WithdrawConsent>().RunAsync(house.Look(db => db.ReferralConsents.Single(c => c.Id == id)).Referral)
            ).Refusal,
            Kind.SentPack => (await house.Get<NotePrinted>().RunAsync(new SentPackId(id))).Refusal,
            Kind.PackLink => (
                await house.Get<MakePackLink>().RunAsync(house.Look(db => db.PackLinks.Single(l => l.Id == new PackLinkId(id))).Pack)
            ).Refusal,
            Kind.BrokenGlass => (await house.Get<SeeBrokenGlass>().RunAsync(new BrokenGlassId(id))).Refusal,
            Kind.AuditEntry => AccessRefusals.NotFound,
            Kind.SharedDraft => (await house.Get<WatchCall>().RunAsync(new DraftId(id), opens: true)).Refusal,
            Kind.CallQuestion => (
                await house
                    .Get<EndQuestion>()
                    .RunAsync(house.Look(db => db.CallQuestions.Single(q => q.Id == new CallQuestionId(id)).Draft))
            ).Refusal,
            Kind.Summons or Kind.SummonsOfLeads => (await house.Get<AnswerSummons>().RunAsync(new SummonsId(id))).Refusal,
        };

    // Ending a sign-in that is not hers does nothing and says nothing.
    private async Task<Refusal?> EndAsync(Guid id)
    {
        await house.Get<EndOwnSignIns>().RunAsync(Guid.Empty, id);
        return house.Look(db => db.SignIns.Single(s => s.Id == id).EndedAt) is null ? AccessRefusals.NotFound : null;
    }
}
