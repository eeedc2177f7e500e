using Helpline.Domain.Duty;
using Helpline.Domain.Safeguarding;

namespace Helpline.Domain.Firewall.Stored;

internal static class SafeguardingFields
{
    private static readonly EntityFields concern = EntityFields
        .Of<Concern>()
        .Are(FieldClass.Internal, nameof(Concern.Id), nameof(Concern.Call), nameof(Concern.ServiceUser), nameof(Concern.Case))
        .Are(FieldClass.Internal, nameof(Concern.Draft), nameof(Concern.CallNumber))
        .Are(FieldClass.Internal, nameof(Concern.DueAt), nameof(Concern.Acknowledged), nameof(Concern.SignedOff), nameof(Concern.Subject))
        .Are(FieldClass.Internal, nameof(Concern.State), nameof(Concern.IsOpen), nameof(Concern.Escalations))
        .Are(FieldClass.Risk, nameof(Concern.RaisedAt), nameof(Concern.Closure), nameof(Concern.Actions))
        .Are(FieldClass.ImmigrationProxy, nameof(Concern.Flag), nameof(Concern.Team));

    private static readonly EntityFields action = EntityFields
        .Of<ConcernAction>()
        .Are(FieldClass.Internal, nameof(ConcernAction.Id), nameof(ConcernAction.Concern), nameof(ConcernAction.Signature))
        .Are(FieldClass.Internal, nameof(ConcernAction.Subject), nameof(ConcernAction.SentBack))
        .Are(FieldClass.Risk, nameof(ConcernAction.What));

    private static readonly EntityFields escalation = EntityFields
        .Of<ConcernEscalation>()
        .Are(FieldClass.Internal, nameof(ConcernEscalation.Concern), nameof(ConcernEscalation.To), nameof(ConcernEscalation.At));

    private static readonly EntityFields summons = EntityFields
        .Of<Summons>()
        .Are(FieldClass.Internal, nameof(Summons.Id), nameof(Summons.Kind), nameof(Summons.Record), nameof(Summons.RaisedAt))
        .Are(FieldClass.Internal, nameof(Summons.Answered))
        .Are(FieldClass.ImmigrationProxy, nameof(Summons.Flag));

    private static readonly EntityFields[] duty =
    [
        EntityFields.Of<DutyMark>().Are(FieldClass.Internal, nameof(DutyMark.Person), nameof(DutyMark.On), nameof(DutyMark.At)),
        EntityFields
            .Of<WeekdayHours>()
            .Are(FieldClass.Internal, nameof(WeekdayHours.Day), nameof(WeekdayHours.Opens), nameof(WeekdayHours.Closes))
            .Are(FieldClass.Internal, nameof(WeekdayHours.Length), nameof(WeekdayHours.EndOfDay)),
        EntityFields.Of<ClosedDay>().Are(FieldClass.Internal, nameof(ClosedDay.Day), nameof(ClosedDay.Name)),
    ];

    private static readonly EntityFields closure = EntityFields
        .Of<ConcernClosure>()
        .Are(FieldClass.Internal, nameof(ConcernClosure.By), nameof(ConcernClosure.At))
        .Are(FieldClass.Risk, nameof(ConcernClosure.Decision), nameof(ConcernClosure.Reason));

    private static readonly EntityFields perpetrator = EntityFields
        .Of<Perpetrator>()
        .Are(FieldClass.Internal, nameof(Perpetrator.Id), nameof(Perpetrator.Case), nameof(Perpetrator.ServiceUser))
        .Are(FieldClass.Internal, nameof(Perpetrator.RecordedBy), nameof(Perpetrator.Changed), nameof(Perpetrator.TakenBack))
        .Are(FieldClass.Internal, nameof(Perpetrator.Subject))
        .Are(FieldClass.ThirdPerson, nameof(Perpetrator.Part), nameof(Perpetrator.Name), nameof(Perpetrator.Telephones))
        .Are(FieldClass.ThirdPerson, nameof(Perpetrator.Emails), nameof(Perpetrator.Addresses), nameof(Perpetrator.Description));

    private static readonly EntityFields takenBack = EntityFields
        .Of<PerpetratorTakenBack>()
        .Are(FieldClass.Internal, nameof(PerpetratorTakenBack.By), nameof(PerpetratorTakenBack.At))
        .Are(FieldClass.ThirdPerson, nameof(PerpetratorTakenBack.Reason));

    // That there was a conflict tells two women's stories at once: none of it ever leaves.
    private static readonly EntityFields conflict = EntityFields
        .Of<ConflictOfInterest>()
        .Are(FieldClass.Internal, nameof(ConflictOfInterest.Id), nameof(ConflictOfInterest.ServiceUser), nameof(ConflictOfInterest.Call))
        .Are(FieldClass.Internal, nameof(ConflictOfInterest.Perpetrator), nameof(ConflictOfInterest.Hers))
        .Are(FieldClass.Internal, nameof(ConflictOfInterest.Ground), nameof(ConflictOfInterest.FoundAt))
        .Are(FieldClass.Internal, nameof(ConflictOfInterest.Resolution), nameof(ConflictOfInterest.Named))
        .Are(FieldClass.Internal, nameof(ConflictOfInterest.Subject));

    private static readonly EntityFields resolution = EntityFields
        .Of<ConflictResolution>()
        .Are(FieldClass.Internal, nameof(ConflictResolution.Decision), nameof(ConflictResolution.By), nameof(ConflictResolution.At))
        .Are(FieldClass.Internal, nameof(ConflictResolution.Reason));

    private static readonly EntityFields conflictPerson = EntityFields
        .Of<ConflictPerson>()
        .Are(FieldClass.Internal, nameof(ConflictPerson.Conflict), nameof(ConflictPerson.Person));

    public static readonly EntityFields[] All =
    [
        concern,
        action,
        closure,
        escalation,
        summons,
        .. duty,
        perpetrator,
        takenBack,
        conflict,
        resolution,
        conflictPerson,
    ];
}
