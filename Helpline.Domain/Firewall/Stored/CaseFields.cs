using Helpline.Domain.Cases;
using Helpline.Domain.FollowUps;

namespace Helpline.Domain.Firewall.Stored;

internal static class CaseFields
{
    private static readonly EntityFields file = EntityFields
        .Of<CaseFile>()
        .Are(FieldClass.Internal, nameof(CaseFile.Id), nameof(CaseFile.Number), nameof(CaseFile.ServiceUser), nameof(CaseFile.Subject))
        .Are(FieldClass.Internal, nameof(CaseFile.Opened), nameof(CaseFile.Holder), nameof(CaseFile.Allocated), nameof(CaseFile.Begun))
        .Are(FieldClass.Internal, nameof(CaseFile.ReviewedAt), nameof(CaseFile.NextReviewOn), nameof(CaseFile.Restricted))
        .Are(FieldClass.Internal, nameof(CaseFile.People), nameof(CaseFile.IsOpen), nameof(CaseFile.IsAllocated), nameof(CaseFile.State))
        .Are(FieldClass.Internal, nameof(CaseFile.Weight), nameof(CaseFile.Transfer), nameof(CaseFile.IsAdrift))
        .Are(FieldClass.Narrative, nameof(CaseFile.Waiting), nameof(CaseFile.Closure), nameof(CaseFile.Reopening))
        .Are(FieldClass.Narrative, nameof(CaseFile.NextStep), nameof(CaseFile.LastContactAt))
        .Are(FieldClass.Risk, nameof(CaseFile.Risk))
        .Are(FieldClass.ImmigrationProxy, nameof(CaseFile.Team), nameof(CaseFile.Needs));

    private static readonly EntityFields[] parts =
    [
        EntityFields
            .Of<NextStep>()
            .Are(FieldClass.Internal, nameof(NextStep.DueOn), nameof(NextStep.By), nameof(NextStep.At))
            .Are(FieldClass.Narrative, nameof(NextStep.What)),
        EntityFields
            .Of<CaseWaiting>()
            .Are(FieldClass.Internal, nameof(CaseWaiting.By), nameof(CaseWaiting.At))
            .Are(FieldClass.Narrative, nameof(CaseWaiting.For)),
        EntityFields
            .Of<CaseClosure>()
            .Are(FieldClass.Internal, nameof(CaseClosure.By), nameof(CaseClosure.At))
            .Are(FieldClass.Narrative, nameof(CaseClosure.Summary)),
        EntityFields
            .Of<CaseReopening>()
            .Are(FieldClass.Internal, nameof(CaseReopening.By), nameof(CaseReopening.At))
            .Are(FieldClass.Narrative, nameof(CaseReopening.Why)),
        EntityFields
            .Of<TransferRequest>()
            .Are(FieldClass.Internal, nameof(TransferRequest.To), nameof(TransferRequest.By), nameof(TransferRequest.At))
            .Are(FieldClass.Internal, nameof(TransferRequest.Why)),
        EntityFields
            .Of<CaseNeed>()
            .Are(FieldClass.Internal, nameof(CaseNeed.Case))
            .Are(FieldClass.ImmigrationProxy, nameof(CaseNeed.Need), nameof(CaseNeed.Outcome)),
        EntityFields.Of<CasePerson>().Are(FieldClass.Internal, nameof(CasePerson.Case), nameof(CasePerson.Person), nameof(CasePerson.Part)),
        EntityFields
            .Of<CaseNote>()
            .Are(FieldClass.Internal, nameof(CaseNote.Id), nameof(CaseNote.Case), nameof(CaseNote.Signature), nameof(CaseNote.Subject))
            .Are(FieldClass.Narrative, nameof(CaseNote.Text), nameof(CaseNote.WasContact)),
        EntityFields
            .Of<SavedView>()
            .Are(FieldClass.Internal, nameof(SavedView.Id), nameof(SavedView.Owner), nameof(SavedView.Name), nameof(SavedView.Filter)),
    ];

    private static readonly EntityFields followUp = EntityFields
        .Of<FollowUp>()
        .Are(FieldClass.Internal, nameof(FollowUp.Id), nameof(FollowUp.Kind), nameof(FollowUp.Call), nameof(FollowUp.Case))
        .Are(
            FieldClass.Internal,
            nameof(FollowUp.ServiceUser),
            nameof(FollowUp.AssignedTo),
            nameof(FollowUp.DueAt),
            nameof(FollowUp.Promised)
        )
        .Are(FieldClass.Internal, nameof(FollowUp.End), nameof(FollowUp.Subject), nameof(FollowUp.IsOpen), nameof(FollowUp.Chases))
        .Are(FieldClass.Narrative, nameof(FollowUp.What))
        .Are(FieldClass.ImmigrationProxy, nameof(FollowUp.Team));

    private static readonly EntityFields followUpEnd = EntityFields
        .Of<FollowUpEnd>()
        .Are(FieldClass.Internal, nameof(FollowUpEnd.Result), nameof(FollowUpEnd.By), nameof(FollowUpEnd.At));

    public static readonly EntityFields[] All = [file, .. parts, followUp, followUpEnd];
}
