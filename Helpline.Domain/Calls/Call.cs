using Helpline.Domain.Access;
using Helpline.Domain.Refusals;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;

namespace Helpline.Domain.Calls;

/// <summary>One contact with the helpline, logged. It is never overwritten: what changes afterwards is an amendment.</summary>
public sealed class Call : ITellsOf
{
    private readonly List<CallAmendment> amendments = [];

    private Call() { }

    public CallId Id { get; private init; }

    /// <summary>C-2026-000123.</summary>
    public string Number { get; private init; } = "";

    /// <summary>The number that a record kept elsewhere gave it, where it was brought in from there.</summary>
    public string? FormerReference { get; private init; }

    public ImportId? Import { get; private init; }

    public DateTimeOffset StartedAt { get; private init; }

    public DateTimeOffset? EndedAt { get; private init; }

    public DateTimeOffset EnteredAt { get; private init; }

    /// <summary>The start by the helpline's clock on the wall: what months, weekdays and hours are counted by.</summary>
    public DateTime StartedLocally { get; private init; }

    public PersonId? TakenBy { get; private init; }

    /// <summary>Her code, also where she herself is not known here: V07.</summary>
    public string VolunteerCode { get; private init; } = "";

    public Channel Channel { get; private set; }

    public Direction Direction { get; private set; }

    public CallerKind? Caller { get; private set; }

    public string? Language { get; private set; }

    public Interpreter? Interpreter { get; private set; }

    public Category? Category { get; private set; }

    public IReadOnlyList<Category> OtherCategories { get; private set; } = [];

    public IReadOnlyList<string> Needs { get; private set; } = [];

    public IReadOnlyList<FlagKind> Flags { get; private set; } = [];

    public IReadOnlyList<Given> Given { get; private set; } = [];

    public CallOutcome Outcome { get; private set; }

    public CouldNotHelpReason? CouldNotHelp { get; private set; }

    public string? Area { get; private set; }

    public string? Nationality { get; private set; }

    public int? Age { get; private set; }

    public Answer PublicFunds { get; private set; }

    public Answer Consent { get; private set; }

    /// <summary>Whether she has children with her.</summary>
    public Answer Children { get; private set; }

    /// <summary>The version of the pathways that suggested what she was led to; nothing where no suggestion was used.</summary>
    public int? PathwayVersion { get; private init; }

    public bool EmergencyServices { get; private set; }

    public Answer? ThreatenedWithDeportation { get; private set; }

    public PoliceReport? ReportedToPolice { get; private set; }

    public IReadOnlyList<NotReportedReason> NotReportedBecause { get; private set; } = [];

    public Answer RelativeInterpreted { get; private set; }

    public IReadOnlyList<StatusUsedBy> StatusUsedBy { get; private set; } = [];

    public bool TurnedAway { get; private set; }

    public IReadOnlyList<ImmigrationAction> ImmigrationActions { get; private set; } = [];

    /// <summary>What was said. Sealed.</summary>
    public string Notes { get; private set; } = "";

    /// <summary>The particulars of 999 and of being turned away, as JSON. Sealed.</summary>
    public string Particulars { get; private set; } = "";

    /// <summary>The woman whom the call is about; nobody where it stayed anonymous.</summary>
    public ServiceUserId? ServiceUser { get; private set; }

    public Team? Team { get; private set; }

    public VolunteerFeeling? Feeling { get; private set; }

    /// <summary>When a coordinator has seen to it that nobody waits: the call leaves triage.</summary>
    public Signature? Triaged { get; private set; }

    public IReadOnlyList<CallAmendment> Amendments => amendments;

    public Guid Subject => ServiceUser?.Value ?? Id.Value;

    public bool IsAnonymous => ServiceUser is null;

    public static Call Log(CallContents contents, CallPlace place, Signature signature)
    {
        var call = new Call
        {
            Id = place.Id,
            Number = place.Number,
            FormerReference = place.FormerReference,
            Import = place.Import,
            StartedAt = place.StartedAt,
            EndedAt = place.EndedAt,
            EnteredAt = signature.At,
            StartedLocally = place.StartedLocally,
            TakenBy = place.TakenBy,
            VolunteerCode = place.VolunteerCode,
            ServiceUser = place.ServiceUser,
            Notes = contents.Notes,
            Particulars = place.Particulars,
            PathwayVersion = contents.Services.Select(chosen => chosen.PathwayVersion).Max(),
        };
        call.TakeFacts(contents);
        return call;
    }

    /// <summary>Corrects what was put down. What it was is kept with who changed it, when and why.</summary>
    public void Amend(IReadOnlyList<CallChange> changes, CallContents corrected, string why, Signature signature)
    {
        Refusal.ThrowIfAny(
            string.IsNullOrWhiteSpace(why) ? CallRefusals.WhyMissing
            : changes.Count == 0 ? CallRefusals.NothingAmended
            : CallRules.Missing(corrected, DateTime.MinValue) is [var first, ..] ? first
            : null
        );
        amendments.AddRange(changes.Select(change => CallAmendment.Of(this, change, why.Trim(), signature)));
        Notes = corrected.Notes;
        TakeFacts(corrected);
    }

    /// <summary>She was recognised afterwards: from now on her key seals the call.</summary>
    public void BelongTo(ServiceUserId serviceUser)
    {
        ServiceUser = serviceUser;
        amendments.ForEach(amendment => amendment.TellOf(serviceUser.Value));
    }

    public void Feel(VolunteerFeeling feeling) => Feeling = feeling;

    public void Triage(Signature signature) => Triaged ??= signature.Kept();

    private void TakeFacts(CallContents contents)
    {
        // Complaints and tests have words to them too; only where nothing was said is there neither speaker nor language.
        var noCase = !contents.Outcome!.Value.IsConversation();
        Channel = contents.Channel;
        Direction = contents.Direction;
        Outcome = contents.Outcome.Value;
        Caller = noCase ? null : contents.Caller;
        Language = noCase ? null : contents.Language;
        Interpreter = contents.Interpreter;
        Category = contents.Categories.Count > 0 ? contents.Categories[0] : null;
        OtherCategories = [.. contents.Categories.Skip(1)];
        Team = Category?.Team();
        Needs = [.. contents.Needs];
        Flags = [.. contents.Flags.Order()];
        Given = [.. contents.Given.Order()];
        CouldNotHelp = Outcome == CallOutcome.CouldNotHelp ? contents.CouldNotHelp : null;
        EmergencyServices = contents.Emergency is not null;
        ImmigrationActions = [.. contents.ImmigrationActions];
        TakeCircumstances(contents);
        TakeEvidence(contents.Evidence);
    }

    private void TakeCircumstances(CallContents contents) =>
        (Area, Nationality, Age, PublicFunds, Consent, Children) = (
            contents.Area,
            contents.Nationality,
            contents.Age,
            contents.PublicFunds,
            contents.Consent,
            contents.Children
        );

    private void TakeEvidence(Evidence evidence)
    {
        ThreatenedWithDeportation = evidence.ThreatenedWithDeportation;
        ReportedToPolice = evidence.ReportedToPolice;
        NotReportedBecause = [.. evidence.NotReportedBecause];
        RelativeInterpreted = evidence.RelativeInterpreted;
        StatusUsedBy = [.. evidence.StatusUsedBy];
        TurnedAway = evidence.TurnedAway;
    }
}
