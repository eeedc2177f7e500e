using Helpline.Domain.Access;
using Helpline.Domain.Refusals;

namespace Helpline.Domain.ServiceDirectory;

/// <summary>Something that an organisation does for people; ours are inside, with the team that answers for them.</summary>
public sealed class Service
{
    /// <summary>The longest wait that is taken for one, in days.</summary>
    public const int LongestWait = 1_000;

    private Service() { }

    public ServiceId Id { get; private init; }

    public ListedOrganisationId Organisation { get; private init; }

    /// <summary>Offered by the charity itself.</summary>
    public bool IsInside { get; private init; }

    /// <summary>Of an inside service: the team, where there is one.</summary>
    public Team? Team { get; private set; }

    public ServiceDetails Details { get; private set; } = new();

    /// <summary>What it said of its capacity, and when. Nothing: nobody asked.</summary>
    public CapacityReport? Capacity { get; private set; }

    /// <summary>Where the entry came from: the address of a feed, or the list that every installation begins with. Empty: added here.</summary>
    public string Source { get; private set; } = "";

    /// <summary>Its id there. One entry for each.</summary>
    public string? SourceId { get; private set; }

    /// <summary>Its fields as the source gave them last, so that what was changed here is known.</summary>
    public string AsGiven { get; private set; } = "";

    /// <summary>Somebody has looked that all of it is so.</summary>
    public Signature? Verified { get; private set; }

    public Withdrawal? Withdrawn { get; private set; }

    public string Name => Details.Name;

    public static Service Add(ListedOrganisation organisation, ServiceDetails details, Team? team = null)
    {
        Refusal.ThrowIfAny(DirectoryRules.ObstacleTo(details));
        return new()
        {
            Id = ServiceId.New(),
            Organisation = organisation.Id,
            IsInside = organisation.IsOurs,
            Team = organisation.IsOurs ? team : null,
            Details = details,
        };
    }

    /// <summary>Never verified, or more than six months ago.</summary>
    public bool IsStale(DateTimeOffset now) => Freshness.IsStale(Verified, now);

    public void Describe(ServiceDetails details)
    {
        Refusal.ThrowIfAny(DirectoryRules.ObstacleTo(details));
        Details = details;
    }

    public void MoveTo(Team? team) => Team = IsInside ? team : null;

    public void Report(Capacity capacity, int? waitingDays, Signature signature)
    {
        Refusal.ThrowIfAny(waitingDays is < 0 or > LongestWait ? DirectoryRefusals.WaitUnreadable : null);
        Capacity = new(capacity, capacity == ServiceDirectory.Capacity.Waiting ? waitingDays : null, signature.By, signature.At);
    }

    public void Verify(Signature signature) => Verified = signature.Kept();

    /// <summary>What a feed gave: which one, under which id, and how it was written there.</summary>
    public void Remember(string source, string sourceId, string asGiven) => (Source, SourceId, AsGiven) = (source, sourceId, asGiven);

    public void Withdraw(string why, Signature signature)
    {
        Refusal.ThrowIfAny(Withdrawn is null ? DirectoryRules.ObstacleToReason(why) : DirectoryRefusals.AlreadyWithdrawn);
        Withdrawn = new(why.Trim(), signature.By, signature.At);
    }

    public void BringBack()
    {
        Refusal.ThrowIfAny(Withdrawn is null ? DirectoryRefusals.NotWithdrawn : null);
        Withdrawn = null;
    }
}
