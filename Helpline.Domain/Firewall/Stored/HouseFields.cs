using Helpline.Domain.Access;
using Helpline.Domain.Audit;
using Helpline.Domain.Statistics;

namespace Helpline.Domain.Firewall.Stored;

internal static class HouseFields
{
    private static readonly EntityFields person = EntityFields
        .Of<Person>()
        .Are(FieldClass.Internal, nameof(Person.Id), nameof(Person.Code), nameof(Person.Name), nameof(Person.Email))
        .Are(FieldClass.Internal, nameof(Person.Language), nameof(Person.Roles), nameof(Person.Teams), nameof(Person.JoinedAt))
        .Are(FieldClass.Internal, nameof(Person.Suspension), nameof(Person.Adviser), nameof(Person.Ceiling), nameof(Person.IsSuspended))
        .Are(FieldClass.Internal, nameof(Person.BoundByFgmDuty));

    private static readonly EntityFields suspension = EntityFields
        .Of<Suspension>()
        .Are(FieldClass.Internal, nameof(Suspension.Why), nameof(Suspension.By), nameof(Suspension.At));

    private static readonly EntityFields adviser = EntityFields
        .Of<AdviserRegistration>()
        .Are(FieldClass.Internal, nameof(AdviserRegistration.Level), nameof(AdviserRegistration.ExpiresOn));

    private static readonly EntityFields signature = EntityFields
        .Of<Signature>()
        .Are(FieldClass.Internal, nameof(Signature.By), nameof(Signature.At));

    private static readonly EntityFields audit = EntityFields
        .Of<AuditEntry>()
        .Are(FieldClass.Internal, nameof(AuditEntry.Sequence), nameof(AuditEntry.At), nameof(AuditEntry.By), nameof(AuditEntry.Role))
        .Are(FieldClass.Internal, nameof(AuditEntry.Act), nameof(AuditEntry.Record), nameof(AuditEntry.Detail))
        .Are(FieldClass.Internal, nameof(AuditEntry.Refused), nameof(AuditEntry.Link));

    private static readonly EntityFields organisation = EntityFields
        .Of<Organisation>()
        .Are(FieldClass.Public, nameof(Organisation.Name), nameof(Organisation.Language))
        .Are(FieldClass.Internal, nameof(Organisation.Id), nameof(Organisation.SetUpAt), nameof(Organisation.PracticeSince));

    private static readonly EntityFields closedMonth = EntityFields
        .Of<ClosedMonth>()
        .Are(FieldClass.Internal, nameof(ClosedMonth.Month), nameof(ClosedMonth.Closed), nameof(ClosedMonth.Edition))
        .Are(FieldClass.Internal, nameof(ClosedMonth.Figures));

    private static readonly EntityFields export = EntityFields
        .Of<FigureExport>()
        .Are(FieldClass.Internal, nameof(FigureExport.Id), nameof(FigureExport.Month), nameof(FigureExport.Rule))
        .Are(FieldClass.Internal, nameof(FigureExport.Format), nameof(FigureExport.Recipient), nameof(FigureExport.Reason))
        .Are(FieldClass.Internal, nameof(FigureExport.Made));

    public static readonly EntityFields[] All = [person, suspension, adviser, signature, audit, organisation, closedMonth, export];
}
