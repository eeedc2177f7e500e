using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.Firewall;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Referrals;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Domain.Statistics;
using Helpline.Tests.Support;
using Helpline.Web.Features.Calls;
using Helpline.Web.Features.ServiceUsers;
using Helpline.Web.Identity;

namespace Helpline.Tests.EndToEnd;

/// <summary>One of everything that pages show, in the hands of one person.</summary>
internal sealed record PageWorld(
    CaseId OpenCase,
    CaseId ClosedCase,
    ServiceUserId Her,
    ConcernId FirstConcern,
    CallId FirstCall,
    CallId WaitingCall
)
{
    private static readonly SafeContact Always = new()
    {
        WhoseItIs = WhoseItIs.HerOwn,
        SafeDays = Weekdays.Every,
        AskFor = "Lucía",
        LastConfirmed = new(2026, 1, 1),
    };

    public required DraftId OwnDraft { get; init; }

    /// <summary>Somebody else's call on the line, to which she came.</summary>
    public required DraftId SharedDraft { get; init; }

    public required ConflictOfInterestId FirstConflict { get; init; }

    public required ReferralId FirstReferral { get; init; }

    public required SentPackId FirstPack { get; init; }

    public required PersonId Colleague { get; init; }

    /// <summary>Of the first directory, which every house begins with.</summary>
    public required Guid Organisation { get; init; }

    public required Guid Service { get; init; }

    /// <summary>Of a link that lets somebody set up her way in.</summary>
    public required string Token { get; init; }

    /// <summary>A month that is over.</summary>
    public string LastMonth { get; } = Month.Of(DateOnly.FromDateTime(DateTime.UtcNow)).Before.ToString();

    /// <param name="house">Where.</param>
    /// <param name="holder">In whose hands.</param>
    /// <param name="nth">Which world of the house: nothing is numbered twice.</param>
    public static PageWorld Make(LiveHouse house, Person holder, int nth)
    {
        var now = DateTimeOffset.UtcNow;
        var signature = new Signature(holder.Id, now);
        string Number(string letter, int number) => $"{letter}-2026-9{nth}{number:D4}";
        var user = ServiceUser.Record("Rosa Quispe Núñez", "es", signature);
        user.Describe(user.Name, "1990-05-04", "es", "He reads her post.");
        var contact = ContactPoint.Of(user.Id, ContactKind.Telephone, "+447700900123");
        contact.Instruct(Always);
        user.AddContact(contact);
        var (call, waiting) = (CallOf(holder, user, now, Number("C", 1)), CallOf(holder, null, now, Number("C", 2)));
        var past = CallOf(holder, null, now.AddMonths(-1), Number("C", 3));
        var concern = Concern.Raise(call, FlagKind.InDangerNow, now.AddMinutes(-5), signature);
        var later = Concern.Raise(waiting, FlagKind.DomesticAbuse, now.AddHours(30), signature);
        var file = CaseFile.Open(Number("K", 1), user.Id, Team.Vawg, RiskLevel.High, ["homeless-tonight"], signature);
        file.Allocate(holder.Id, signature);
        file.Begin(signature);
        concern.JoinCase(file.Id, user.Id);
        var callback = FollowUp.OnCase(file, FollowUpKind.Callback, now.AddHours(2), "Ask about the court date.", signature);
        var closed = CaseFile.Open(Number("K", 2), user.Id, Team.Vawg, RiskLevel.Standard, [], signature);
        closed.Allocate(holder.Id, signature);
        closed.Close(new Dictionary<string, NeedOutcome>(), "She is safe.", new(0, 0), signature);
        var queued = CaseFile.Open(Number("K", 3), user.Id, Team.Vawg, RiskLevel.Standard, [], signature);
        var draft = Draft.Begin(DraftId.New(), Number("C", 4), now, signature);
        draft.Write(CallJson.Write(new CallContents { Notes = "Habla bajito.", Flags = [FlagKind.InDangerNow] }), Team.Vawg, 1, signature);
        var referral = Referral.From(call, "Shelter", ReferralKind.Outside);
        var sent = SentPack.Keep(referral, PackTo(Firewall.Samples.To(RecipientClass.Voluntary)));
        var him = Perpetrator.Record(file, new(PerpetratorPart.Himself, "Ramiro Salvatierra"), signature);
        var conflict = ConflictOfInterest.Find(user.Id, null, him, ConflictGround.Name, null, now);
        var colleague = Person.Invite($"W{nth}", "Rosa Mena", $"rosa{nth}@helpline.test", [Role.Volunteer], [Team.Vawg], signature);
        var (invitation, token) = Invitations.Make(colleague.Id, holder.Id, now);
        house.Tamper(db => db.AddRange(user, call, waiting, past, concern, later, file, callback, closed, queued, draft, referral, sent));
        var shared = Draft.Begin(DraftId.New(), Number("C", 5), now, new(colleague.Id, now));
        shared.Write(
            CallJson.Write(new CallContents { Notes = "Está sola.", Flags = [FlagKind.Stalking] }),
            Team.Vawg,
            1,
            new(colleague.Id, now)
        );
        var question = CallQuestion.Ask(shared, new(colleague.Id, now));
        question.Answer(signature);
        question.Whisper("Ask whether he is there.", signature);
        house.Tamper(db => db.AddRange(shared, question));
        var glass = BrokenGlass.Break(file, "He is at her door with the children inside.", signature);
        house.Tamper(db => db.AddRange(him, conflict, colleague, invitation, glass));
        return new(file.Id, closed.Id, user.Id, concern.Id, call.Id, waiting.Id)
        {
            OwnDraft = draft.Id,
            SharedDraft = shared.Id,
            FirstConflict = conflict.Id,
            FirstReferral = referral.Id,
            FirstPack = sent.Id,
            Organisation = house.Look(db => db.ListedOrganisations.Select(o => o.Id).First()).Value,
            Service = house.Look(db => db.Services.Select(s => s.Id).First()).Value,
            Colleague = colleague.Id,
            Token = token,
        };
    }

    private static Pack PackTo(Recipient recipient)
    {
        var basis = DisclosureBasis.Consented(Firewall.Samples.ConsentTo(recipient));
        return Firewall
            .Samples.Built(Firewall.Samples.Request(recipient, basis, new ClassifiedField("Name", FieldClass.Identity, "Marisol")))
            .Pack!;
    }

    private static Call CallOf(Person takenBy, ServiceUser? about, DateTimeOffset at, string number)
    {
        var contents = new CallContents
        {
            Outcome = CallOutcome.ReferredInside,
            Language = "es",
            Categories = [Category.Vawg],
            Needs = ["homeless-tonight"],
            Flags = [FlagKind.DomesticAbuse],
            Notes = "She rang from the library.",
        };
        var place = new CallPlace(CallId.New(), number, at, at, at.UtcDateTime) { TakenBy = takenBy.Id, ServiceUser = about?.Id };
        return Call.Log(contents, place, new(takenBy.Id, at));
    }
}
