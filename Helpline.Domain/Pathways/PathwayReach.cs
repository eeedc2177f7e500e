using System.Linq.Expressions;
using Helpline.Domain.Access;

namespace Helpline.Domain.Pathways;

/// <summary>Which versions and drafts exist, as far as this actor is concerned: the rules are for everybody, what is being written is not.</summary>
public static class PathwayReach
{
    public static Expression<Func<PathwayVersion, bool>> Of(Actor actor)
    {
        var reads = actor.Can(May.ReadPathways);
        return version => reads;
    }

    /// <summary>Her own: what somebody is still writing is nobody else's.</summary>
    public static Expression<Func<PathwayDraft, bool>> OfDrafts(Actor actor)
    {
        var edits = actor.Can(May.EditPathways);
        return draft => edits && draft.Owner == actor.Id;
    }
}
