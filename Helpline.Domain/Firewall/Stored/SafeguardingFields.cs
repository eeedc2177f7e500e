using Helpline.Domain.Safeguarding;

namespace Helpline.Domain.Firewall.Stored;

internal static class SafeguardingFields
{
    private static readonly EntityFields concern = EntityFields
        .Of<Concern>()
        .Are(FieldClass.Internal, nameof(Concern.Id), nameof(Concern.Call), nameof(Concern.ServiceUser), nameof(Concern.Case))
        .Are(FieldClass.Internal, nameof(Concern.DueAt), nameof(Concern.Acknowledged), nameof(Concern.SignedOff), nameof(Concern.Subject))
        .Are(FieldClass.Internal, nameof(Concern.State), nameof(Concern.IsOpen))
        .Are(FieldClass.Risk, nameof(Concern.RaisedAt), nameof(Concern.Closure), nameof(Concern.Actions))
        .Are(FieldClass.ImmigrationProxy, nameof(Concern.Flag), nameof(Concern.Team));

    private static readonly EntityFields action = EntityFields
        .Of<ConcernAction>()
        .Are(FieldClass.Internal, nameof(ConcernAction.Id), nameof(ConcernAction.Concern), nameof(ConcernAction.Signature))
        .Are(FieldClass.Internal, nameof(ConcernAction.Subject))
        .Are(FieldClass.Risk, nameof(ConcernAction.What));

    private static readonly EntityFields closure = EntityFields
        .Of<ConcernClosure>()
        .Are(FieldClass.Internal, nameof(ConcernClosure.By), nameof(ConcernClosure.At))
        .Are(FieldClass.Risk, nameof(ConcernClosure.Decision), nameof(ConcernClosure.Reason));

    public static readonly EntityFields[] All = [concern, action, closure];
}
