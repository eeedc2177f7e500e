using Helpline.Domain.Firewall;
using Helpline.Domain.Refusals;

namespace Helpline.Domain.ServiceDirectory;

/// <summary>
/// An organisation of the directory: who it is, what class of recipient, and what it does with what it learns. Class and stance change by
/// two administrators only (<see cref="StanceProposal"/>).
/// </summary>
public sealed class ListedOrganisation
{
    private ListedOrganisation() { }

    public ListedOrganisationId Id { get; private init; }

    public OrganisationDetails Details { get; private set; } = new();

    public RecipientClass Class { get; private set; }

    public DataSharingStance Stance { get; private set; }

    /// <summary>The charity itself: what it offers is offered inside.</summary>
    public bool IsOurs { get; private init; }

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

    public bool ByAndFor => Details.ByAndFor;

    /// <summary>A new entry. What it does with what it learns nobody knows yet.</summary>
    public static ListedOrganisation Add(OrganisationDetails details, RecipientClass recipient)
    {
        Refusal.ThrowIfAny(DirectoryRules.ObstacleTo(details) ?? DirectoryRules.ObstacleToClass(recipient));
        return new()
        {
            Id = ListedOrganisationId.New(),
            Details = details,
            Class = recipient,
            Stance = DirectoryRules.FirstStanceOf(recipient),
        };
    }

    /// <summary>An entry of the list that every installation begins with; its stance was decided there.</summary>
    public static ListedOrganisation FromTheFirstList(
        string key,
        OrganisationDetails details,
        RecipientClass recipient,
        DataSharingStance stance,
        bool isOurs
    )
    {
        Refusal.ThrowIfAny(DirectoryRules.ObstacleTo(details) ?? DirectoryRules.ObstacleToStance(recipient, stance));
        return new()
        {
            Id = ListedOrganisationId.New(),
            Details = details,
            Class = recipient,
            Stance = stance,
            IsOurs = isOurs,
            Source = DirectorySources.FirstList,
            SourceId = key,
        };
    }

    public bool IsStale(DateTimeOffset now) => Freshness.IsStale(Verified, now);

    /// <summary>Whoever would receive a pack there; a service's own telephone and address stand before the organisation's.</summary>
    public Recipient AsRecipient(Service? service = null) =>
        new(Details.Name, Class, Stance)
        {
            Telephone = service is { Details.Telephone.Length: > 0 } ? service.Details.Telephone : Details.Telephone,
            Email = service is { Details.Email.Length: > 0 } ? service.Details.Email : Details.Email,
        };

    public Refusal? ObstacleToDescribing(OrganisationDetails details) =>
        DirectoryRules.ObstacleTo(details)
        ?? (Stance == DataSharingStance.Firewalled && details.Name != Details.Name ? DirectoryRefusals.NameIsDecided : null);

    public void Describe(OrganisationDetails details)
    {
        Refusal.ThrowIfAny(ObstacleToDescribing(details));
        Details = details;
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

    /// <summary>Only a proposal that a second administrator confirmed comes this way.</summary>
    internal void Take(RecipientClass recipient, DataSharingStance stance)
    {
        Refusal.ThrowIfAny(DirectoryRules.ObstacleToStance(recipient, stance));
        (Class, Stance) = (recipient, stance);
    }
}
