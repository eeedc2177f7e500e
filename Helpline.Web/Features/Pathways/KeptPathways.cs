using Helpline.Domain.Pathways;

namespace Helpline.Web.Features.Pathways;

/// <summary>
/// The live rules over the directory, ready to be asked, one for the whole house. It is made anew when the stamp of what it was made from
/// is another, whoever changed that and on whichever server.
/// </summary>
public sealed class KeptPathways
{
    private volatile Kept? kept;

    public PathwayMap? At(PathwayStamp stamp) => kept is { } one && one.Stamp == stamp ? one.Map : null;

    public void Keep(PathwayStamp stamp, PathwayMap map) => kept = new(stamp, map);

    private sealed record Kept(PathwayStamp Stamp, PathwayMap Map);
}

/// <summary>
/// What tells cheaply that rules or directory are others than before: the live version and its moment, counts and changes, and the day,
/// because entries grow stale.
/// </summary>
public sealed record PathwayStamp(
    int Version,
    DateTimeOffset Published,
    int Services,
    long ServiceChanges,
    int Organisations,
    long OrganisationChanges,
    DateOnly Day
);
