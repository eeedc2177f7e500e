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

    /// <summary>Who wrote which field here last, of an entry that a feed brought.</summary>
    public IReadOnlyList<FieldEdit> Edits { get; private set; } = [];

    /// <summary>What was changed here and in the feed, and waits for somebody to choose.</summary>
    public IReadOnlyList<FeedDispute> Disputes { get; private set; } = [];

    /// <summary>Since when its feed, which was read whole, has it no longer.</summary>
    public DateTimeOffset? MissingSince { get; private set; }

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

    /// <summary>A person wrote it: which fields are hers now is remembered where a feed has a say as well.</summary>
    public void Describe(ServiceDetails details, Signature signature)
    {
        var before = Details;
        Describe(details);
        var hers = ServiceFields.All.Where(field => field.Read(before) != field.Read(details)).Select(field => field.Name).ToHashSet();
        Edits = SourceId is null
            ? []
            :
            [
                .. Edits.Where(edit => !hers.Contains(edit.Field)),
                .. hers.Select(field => new FieldEdit(field, signature.By, signature.At)),
            ];
        Disputes = [.. Disputes.Where(Differs)];
    }

    /// <summary>What a feed says now: disputes follow its words, and end where both say the same.</summary>
    /// <param name="given">The fields that the feed names, as text.</param>
    /// <param name="found">Those that both have changed since the last time.</param>
    /// <param name="at">The moment of the import.</param>
    /// <returns>Whether anything is different now.</returns>
    public bool Meet(IReadOnlyDictionary<string, string> given, IReadOnlyList<string> found, DateTimeOffset at)
    {
        FeedDispute[] now =
        [
            .. Disputes
                .Where(dispute => !found.Contains(dispute.Field))
                .Select(dispute => dispute with { Theirs = given.GetValueOrDefault(dispute.Field, dispute.Theirs) })
                .Concat(found.Select(field => new FeedDispute(field, given[field], at)))
                .Where(Differs),
        ];
        var changed = MissingSince is not null || !now.SequenceEqual(Disputes);
        (MissingSince, Disputes) = (null, now);
        return changed;
    }

    /// <summary>Its feed was read to the end and has it no longer. Whether it is over is for a person to say.</summary>
    public void Miss(DateTimeOffset at) => MissingSince ??= at;

    /// <summary>Ends a dispute. What was taken from the feed follows the feed again.</summary>
    /// <param name="field">The name of the field.</param>
    /// <param name="theirs">The feed's words that were seen.</param>
    /// <param name="take">Whether they are taken; else what stands here stays.</param>
    public void Settle(string field, string theirs, bool take)
    {
        Refusal.ThrowIfAny(Disputes.Any(d => d.Field == field && d.Theirs == theirs) ? null : AccessRefusals.ChangedMeanwhile);
        if (take)
        {
            Describe(FieldNamed(field).Write(Details, theirs));
            Edits = [.. Edits.Where(edit => edit.Field != field)];
        }

        Disputes = [.. Disputes.Where(dispute => dispute.Field != field)];
    }

    private bool Differs(FeedDispute dispute) => FieldNamed(dispute.Field).Read(Details) != dispute.Theirs;

    private static DirectoryField<ServiceDetails> FieldNamed(string name) => ServiceFields.All.First(field => field.Name == name);

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
