using Helpline.Domain.Pathways;

namespace Helpline.Domain.Firewall.Stored;

internal static class PathwayFields
{
    private static readonly EntityFields version = EntityFields
        .Of<PathwayVersion>()
        .Are(FieldClass.Internal, nameof(PathwayVersion.Number), nameof(PathwayVersion.Rules), nameof(PathwayVersion.Published))
        .Are(FieldClass.Internal, nameof(PathwayVersion.Why), nameof(PathwayVersion.Again));

    private static readonly EntityFields draft = EntityFields
        .Of<PathwayDraft>()
        .Are(FieldClass.Internal, nameof(PathwayDraft.Id), nameof(PathwayDraft.Owner), nameof(PathwayDraft.BasedOn))
        .Are(FieldClass.Internal, nameof(PathwayDraft.Rules), nameof(PathwayDraft.TouchedAt), nameof(PathwayDraft.Revision));

    public static readonly EntityFields[] All = [version, draft];
}
