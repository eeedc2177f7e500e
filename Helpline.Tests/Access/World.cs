using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Audit;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.Duty;
using Helpline.Domain.Firewall;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Referrals;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Tests.Support;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Helpline.Web.Features.ServiceUsers;
using Helpline.Web.Identity;
using static Helpline.Tests.Access.ReachTests;

namespace Helpline.Tests.Access;

/// <summary>One of each kind of record about one woman, in a given relation to the person in the chair.</summary>
internal sealed class World
{
    private readonly Dictionary<Kind, Guid> ids = [];
    private readonly int number;

    private World(Relation relation) => number = (int)relation + 1;

    private static readonly TimeSpan LongAgo = CallReach.OwnFor + TimeSpan.FromDays(1);

    public string CallNumber => NumberKind.Call.Write(2026, number);

    public string CaseNumber => NumberKind.Case.Write(2026, number);

    public Guid IdOf(Kind kind) => ids[kind];

    public static World Make(House house, Person me, Relation relation)
    {
        var other = house.Enrol(Role.Coordinator, "Rosa", Team.Employment);
        var hers = relation is Relation.Own or Relation.OwnLongAgo;
        var taker = hers ? me : other;
        var category = relation switch
        {
            Relation.Own or Relation.OwnLongAgo or Relation.Team or Relation.RestrictedToOthers or Relation.HeldBack => Category.Vawg,
            Relation.OtherTeam or Relation.RestrictedToHer => Category.Employment,
            Relation.Unassigned => (Category?)null,
        };
        var startedAt = relation == Relation.OwnLongAgo ? house.Clock.Now - LongAgo : house.Clock.Now;
        var world = new World(relation);
        var user = house.Save(ServiceUser.Record("Marisol", "es", house.Sign(taker.Id)));
        var call = world.AddCall(house, taker, user, category, startedAt);
        world.AddDraft(house, taker, category);
        world.AddSharedDraft(house, other, hers ? me : house.Enrol(Role.Coordinator, "Eva", Team.Vawg));
        world.AddCase(house, me, other, user, relation, category, call);
        var record = ImmigrationRecord.For(user.Id);
        record.Write("{}", house.Sign(taker.Id));
        house.Save(record);
        foreach (var token in house.Get<IndexServiceUser>().Wanted(user))
        {
            house.Save(new SearchToken { Token = token, ServiceUser = user.Id });
        }

        world.AddTraces(house, taker);
        world.ids[Kind.ServiceUser] = user.Id.Value;
        world.ids[Kind.ImmigrationRecord] = user.Id.Value;
        return world;
    }

    private Call AddCall(House house, Person taker, ServiceUser user, Category? category, DateTimeOffset startedAt)
    {
        var contents = new CallContents
        {
            Outcome = category is null ? CallOutcome.Complaint : CallOutcome.InformationGiven,
            Language = "es",
        };
        contents.Categories = category is { } known ? [known] : [];
        var place = new CallPlace(CallId.New(), CallNumber, startedAt, startedAt, startedAt.DateTime)
        {
            TakenBy = taker.Id,
            ServiceUser = user.Id,
        };
        var call = house.Save(Call.Log(contents, place, new Signature(taker.Id, startedAt)));
        ids[Kind.Call] = call.Id.Value;
        ids[Kind.Concern] = house.Save(Concern.Raise(call, FlagKind.DomesticAbuse, startedAt, house.Sign(taker.Id))).Id.Value;
        AddReferral(house, taker, call);
        ids[Kind.FollowUp] = house.Save(FollowUp.OnCall(call, FollowUpKind.Task, startedAt, "ring", house.Sign(taker.Id))).Id.Value;
        return call;
    }

    private void AddReferral(House house, Person taker, Call call)
    {
        var referral = house.Save(Referral.From(call, "Shelter", ReferralKind.Outside));
        var recipient = Firewall.Samples.To(RecipientClass.Voluntary);
        var consent = Firewall.Samples.ConsentTo(recipient);
        var pack = Firewall
            .Samples.Built(
                Firewall.Samples.Request(
                    recipient,
                    DisclosureBasis.Consented(consent),
                    new ClassifiedField("Name", FieldClass.Identity, "Marisol")
                )
            )
            .Pack!;
        var sent = house.Save(SentPack.Keep(referral, pack));
        ids[Kind.Referral] = referral.Id.Value;
        ids[Kind.ReferralConsent] = house.Save(ReferralConsent.Keep(referral, consent)).Id;
        ids[Kind.SentPack] = sent.Id.Value;
        ids[Kind.PackLink] = house.Save(PackLink.To(sent, Guid.NewGuid().ToByteArray(), house.Sign(taker.Id))).Id.Value;
    }

    private void AddDraft(House house, Person taker, Category? category)
    {
        // Untouched since yesterday: abandoned.
        var signature = new Signature(taker.Id, house.Clock.Now.AddDays(-1));
        var draft = Draft.Begin(DraftId.New(), $"D-{Guid.NewGuid():N}"[..20], signature.At, signature);
        draft.Write("{}", category?.Team(), 1, signature);
        ids[Kind.Draft] = house.Save(draft).Id.Value;
    }

    // A call that is on the line at this moment, and who came to it.
    private void AddSharedDraft(House house, Person taker, Person came)
    {
        var draft = Draft.Begin(DraftId.New(), $"D-{Guid.NewGuid():N}"[..20], house.Clock.Now, house.Sign(taker.Id));
        draft.Write("{}", Team.Employment, 1, house.Sign(taker.Id));
        var question = CallQuestion.Ask(draft, house.Sign(taker.Id));
        question.Answer(house.Sign(came.Id));
        ids[Kind.SharedDraft] = house.Save(draft).Id.Value;
        ids[Kind.CallQuestion] = house.Save(question).Id.Value;
    }

    // What she leaves behind when she works: an entry in the log about the case, a view of hers, a browser signed in.
    private void AddTraces(House house, Person by)
    {
        var entry = new AuditEntry
        {
            At = house.Clock.Now,
            By = by.Id,
            Act = "cases.read",
            Record = ids[Kind.Case],
        };
        house.Tamper(db =>
        {
            entry.Chain((db.Audit.Max(e => (long?)e.Sequence) ?? 0) + 1, []);
            db.Audit.Add(entry);
        });
        ids[Kind.AuditEntry] = ids[Kind.Case];
        ids[Kind.SavedView] = house.Save(SavedView.Keep(by.Id, "Hers", "show=all")).Id.Value;
        var signIn = new SignIn
        {
            Id = Guid.CreateVersion7(),
            KeyHash = Guid.NewGuid().ToByteArray(),
            Person = by.Id,
            StartedAt = house.Clock.Now,
        };
        ids[Kind.SignIn] = house.Save(signIn).Id;
    }

    private void AddCase(House house, Person me, Person other, ServiceUser user, Relation relation, Category? category, Call call)
    {
        var file = CaseFile.Open(CaseNumber, user.Id, category?.Team() ?? Team.Helpline, RiskLevel.Standard, [], house.Sign(other.Id));
        if (relation is not Relation.Unassigned)
        {
            file.Allocate(relation is Relation.Own or Relation.OwnLongAgo ? me.Id : other.Id, house.Sign(other.Id));
        }

        if (relation is Relation.RestrictedToOthers or Relation.RestrictedToHer)
        {
            file.Restrict([relation == Relation.RestrictedToHer ? me.Id : other.Id], house.Sign(other.Id));
        }

        house.Save(file);
        house.Tamper(db => db.Concerns.Single(k => k.Call == call.Id).JoinCase(file.Id, user.Id));
        house.Tamper(db => db.FollowUps.Single(f => f.Call == call.Id).JoinCase(file));
        house.Tamper(db => db.Referrals.Single(r => r.Call == call.Id).JoinCase(file));
        ids[Kind.Case] = file.Id.Value;
        var him = house.Save(Perpetrator.Record(file, new(PerpetratorPart.Himself, "Ramiro Salvatierra"), house.Sign(other.Id)));
        ids[Kind.Summons] = house.Save(Summons.To(SummonsKind.AskCoordinator, Guid.NewGuid(), house.Clock.Now)).Id.Value;
        ids[Kind.SummonsOfLeads] = house.Save(Summons.To(SummonsKind.ConflictOfInterest, Guid.NewGuid(), house.Clock.Now)).Id.Value;
        ids[Kind.Perpetrator] = him.Id.Value;
        // What began before she was met stays with whoever has it.
        var found = relation == Relation.HeldBack ? call.EnteredAt : house.Clock.Now.AddMinutes(1);
        ids[Kind.ConflictOfInterest] = house.Save(ConflictOfInterest.Find(user.Id, null, him, ConflictGround.Name, null, found)).Id.Value;
        // Over since yesterday: what is left of it is that it was.
        var taker = relation is Relation.Own or Relation.OwnLongAgo ? me : other;
        var yesterday = new Signature(taker.Id, house.Clock.Now.AddDays(-1));
        ids[Kind.BrokenGlass] = house.Save(BrokenGlass.Break(file, "He is at her door.", yesterday)).Id.Value;
        ids[Kind.CaseNote] = house.Save(CaseNote.Write(file, "She rang.", wasContact: true, house.Sign(other.Id))).Id.Value;
    }
}
