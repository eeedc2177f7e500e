using Helpline.Domain.Calls;

namespace Helpline.Domain.Firewall.Stored;

internal static class CallFields
{
    private static readonly EntityFields call = EntityFields
        .Of<Call>()
        .Are(FieldClass.Internal, nameof(Call.Id), nameof(Call.Number), nameof(Call.FormerReference), nameof(Call.Import))
        .Are(FieldClass.Internal, nameof(Call.EnteredAt), nameof(Call.TakenBy), nameof(Call.VolunteerCode), nameof(Call.ServiceUser))
        .Are(FieldClass.Internal, nameof(Call.Feeling), nameof(Call.Triaged), nameof(Call.Amendments), nameof(Call.Subject))
        .Are(FieldClass.Internal, nameof(Call.IsAnonymous), nameof(Call.Consent), nameof(Call.PathwayVersion))
        .Are(FieldClass.ThirdPerson, nameof(Call.Children))
        .Are(FieldClass.Narrative, nameof(Call.StartedAt), nameof(Call.EndedAt), nameof(Call.StartedLocally), nameof(Call.Channel))
        .Are(FieldClass.Narrative, nameof(Call.Direction), nameof(Call.Caller), nameof(Call.Interpreter), nameof(Call.Given))
        .Are(FieldClass.Narrative, nameof(Call.Outcome), nameof(Call.Notes), nameof(Call.EmergencyServices), nameof(Call.TurnedAway))
        .Are(FieldClass.Narrative, nameof(Call.RelativeInterpreted))
        .Are(FieldClass.CrimeAlleged, nameof(Call.ReportedToPolice))
        .Are(FieldClass.Demographic, nameof(Call.Language), nameof(Call.Area), nameof(Call.Age))
        // Lists in which one value betrays status; single values are in ValueClasses.
        .Are(FieldClass.ImmigrationProxy, nameof(Call.Category), nameof(Call.OtherCategories), nameof(Call.Needs), nameof(Call.Flags))
        .Are(FieldClass.ImmigrationProxy, nameof(Call.Team), nameof(Call.CouldNotHelp), nameof(Call.NotReportedBecause))
        .Are(FieldClass.ImmigrationProxy, nameof(Call.Nationality), nameof(Call.PublicFunds), nameof(Call.ThreatenedWithDeportation))
        .Are(FieldClass.ImmigrationProxy, nameof(Call.StatusUsedBy), nameof(Call.ImmigrationActions), nameof(Call.Particulars));

    private static readonly EntityFields amendment = EntityFields
        .Of<CallAmendment>()
        .Are(FieldClass.Internal, nameof(CallAmendment.Id), nameof(CallAmendment.Call), nameof(CallAmendment.Signature))
        .Are(FieldClass.Internal, nameof(CallAmendment.Field), nameof(CallAmendment.Subject))
        // The field that was amended may have been her nationality.
        .Are(FieldClass.ImmigrationProxy, nameof(CallAmendment.Before), nameof(CallAmendment.After), nameof(CallAmendment.Why));

    private static readonly EntityFields import = EntityFields
        .Of<CallImport>()
        .Are(FieldClass.Internal, nameof(CallImport.Id), nameof(CallImport.FileName), nameof(CallImport.Begun))
        .Are(FieldClass.Internal, nameof(CallImport.CompletedAt), nameof(CallImport.Accepted), nameof(CallImport.Rejected));

    private static readonly EntityFields draft = EntityFields
        .Of<Draft>()
        .Are(FieldClass.Internal, nameof(Draft.Id), nameof(Draft.Number), nameof(Draft.TakenBy), nameof(Draft.StartedAt))
        .Are(FieldClass.Internal, nameof(Draft.TouchedAt), nameof(Draft.TriedAt), nameof(Draft.Revision), nameof(Draft.Subject))
        .Are(FieldClass.ImmigrationProxy, nameof(Draft.Team), nameof(Draft.Contents));

    // What is said between colleagues never leaves.
    private static readonly EntityFields question = EntityFields
        .Of<CallQuestion>()
        .Are(FieldClass.Internal, nameof(CallQuestion.Id), nameof(CallQuestion.Draft), nameof(CallQuestion.Call))
        .Are(FieldClass.Internal, nameof(CallQuestion.AskedBy), nameof(CallQuestion.AskedAt), nameof(CallQuestion.Answered))
        .Are(FieldClass.Internal, nameof(CallQuestion.Ended), nameof(CallQuestion.Whispers), nameof(CallQuestion.Subject))
        .Are(FieldClass.Internal, nameof(CallQuestion.IsOpen));

    private static readonly EntityFields whisper = EntityFields
        .Of<Whisper>()
        .Are(FieldClass.Internal, nameof(Whisper.Id), nameof(Whisper.Question), nameof(Whisper.Signature), nameof(Whisper.Words))
        .Are(FieldClass.Internal, nameof(Whisper.Subject));

    private static readonly EntityFields contents = EntityFields
        .Of<CallContents>()
        .Are(FieldClass.Internal, nameof(CallContents.Anonymous), nameof(CallContents.KnownAs), nameof(CallContents.Consent))
        .Are(FieldClass.Internal, nameof(CallContents.HasContact), nameof(CallContents.HasNumber))
        .Are(FieldClass.Internal, nameof(CallContents.IsUntouched))
        .Are(FieldClass.Identity, nameof(CallContents.Name))
        .Are(FieldClass.Contact, nameof(CallContents.Telephone), nameof(CallContents.CallbackAt))
        .Are(FieldClass.Demographic, nameof(CallContents.Language), nameof(CallContents.Area), nameof(CallContents.Age))
        .Are(FieldClass.Narrative, nameof(CallContents.Notes), nameof(CallContents.Channel), nameof(CallContents.Direction))
        .Are(FieldClass.Narrative, nameof(CallContents.Caller), nameof(CallContents.Interpreter), nameof(CallContents.Given))
        .Are(FieldClass.Narrative, nameof(CallContents.Outcome))
        .Are(FieldClass.ImmigrationProxy, nameof(CallContents.Categories), nameof(CallContents.Needs), nameof(CallContents.Flags))
        .Are(FieldClass.ImmigrationProxy, nameof(CallContents.CouldNotHelp), nameof(CallContents.Nationality))
        .Are(FieldClass.ImmigrationProxy, nameof(CallContents.PublicFunds), nameof(CallContents.Emergency))
        .Are(FieldClass.ImmigrationProxy, nameof(CallContents.Evidence), nameof(CallContents.ImmigrationActions))
        .Are(FieldClass.ThirdPerson, nameof(CallContents.Children))
        // Who was led to immigration advice needs it.
        .Are(FieldClass.ImmigrationProxy, nameof(CallContents.Services))
        .Are(FieldClass.Immigration, nameof(CallContents.ImmigrationAdvice));

    private static readonly EntityFields choice = EntityFields
        .Of<ServiceChoice>()
        .Are(FieldClass.Internal, nameof(ServiceChoice.IsInside), nameof(ServiceChoice.Way), nameof(ServiceChoice.PathwayVersion))
        .Are(FieldClass.ImmigrationProxy, nameof(ServiceChoice.Service), nameof(ServiceChoice.Name));

    private static readonly EntityFields emergency = EntityFields
        .Of<EmergencyCall>()
        .Are(FieldClass.CrimeAlleged, nameof(EmergencyCall.Services), nameof(EmergencyCall.At), nameof(EmergencyCall.Reference))
        .Are(FieldClass.Narrative, nameof(EmergencyCall.Spoke), nameof(EmergencyCall.WhatSheWanted))
        .Are(FieldClass.Risk, nameof(EmergencyCall.SafeAtTheEnd))
        .Are(FieldClass.ImmigrationProxy, nameof(EmergencyCall.ImmigrationMentioned));

    private static readonly EntityFields evidence = EntityFields
        .Of<Evidence>()
        .Are(FieldClass.CrimeAlleged, nameof(Evidence.ReportedToPolice))
        .Are(FieldClass.Narrative, nameof(Evidence.RelativeInterpreted), nameof(Evidence.TurnedAway))
        .Are(FieldClass.ImmigrationProxy, nameof(Evidence.ThreatenedWithDeportation), nameof(Evidence.NotReportedBecause))
        .Are(FieldClass.ImmigrationProxy, nameof(Evidence.StatusUsedBy), nameof(Evidence.TurnedAwayBecause));

    private static readonly EntityFields need = EntityFields
        .Of<Need>()
        .Are(FieldClass.Public, nameof(Need.Code), nameof(Need.Category), nameof(Need.Order), nameof(Need.English))
        .Are(FieldClass.Public, nameof(Need.Spanish), nameof(Need.Portuguese), nameof(Need.RetiredAt));

    public static readonly EntityFields[] All =
    [
        call,
        amendment,
        import,
        draft,
        question,
        whisper,
        contents,
        choice,
        emergency,
        evidence,
        need,
    ];
}
