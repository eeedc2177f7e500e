using Helpline.Domain.Firewall;
using Helpline.Domain.Refusals;

namespace Helpline.Domain.ServiceDirectory;

/// <summary>
/// One administrator's proposal that an organisation be of another class or stance. It holds for nobody until another administrator has
/// confirmed it; and only while the organisation still is what the first one saw.
/// </summary>
public sealed class StanceProposal
{
    private StanceProposal() { }

    public StanceProposalId Id { get; private init; }

    public ListedOrganisationId Organisation { get; private init; }

    /// <summary>The name that was seen when it was proposed.</summary>
    public string Name { get; private init; } = "";

    public RecipientClass FromClass { get; private init; }

    public DataSharingStance FromStance { get; private init; }

    public RecipientClass ToClass { get; private init; }

    public DataSharingStance ToStance { get; private init; }

    public string Why { get; private init; } = "";

    public Signature Proposed { get; private init; } = null!;

    public Signature? Confirmed { get; private set; }

    /// <summary>Somebody, the proposer too, let it fall.</summary>
    public Signature? Dropped { get; private set; }

    public bool IsOpen => Confirmed is null && Dropped is null;

    public static StanceProposal Propose(
        ListedOrganisation organisation,
        RecipientClass recipient,
        DataSharingStance stance,
        string why,
        Signature signature
    )
    {
        Refusal.ThrowIfAny(
            DirectoryRules.ObstacleToStance(recipient, stance)
                ?? (organisation.Class == recipient && organisation.Stance == stance ? DirectoryRefusals.NothingProposed : null)
                ?? DirectoryRules.ObstacleToReason(why)
        );
        return new()
        {
            Id = StanceProposalId.New(),
            Organisation = organisation.Id,
            Name = organisation.Name,
            FromClass = organisation.Class,
            FromStance = organisation.Stance,
            ToClass = recipient,
            ToStance = stance,
            Why = why.Trim(),
            Proposed = signature.Kept(),
        };
    }

    public Refusal? ObstacleToConfirming(ListedOrganisation organisation, Signature signature) =>
        !IsOpen ? DirectoryRefusals.ProposalSettled
        : signature.By == Proposed.By ? DirectoryRefusals.NotHerOwn
        : organisation.Id != Organisation
        || organisation.Name != Name
        || organisation.Class != FromClass
        || organisation.Stance != FromStance
            ? DirectoryRefusals.ChangedSinceProposed
        : null;

    public void Confirm(ListedOrganisation organisation, Signature signature)
    {
        Refusal.ThrowIfAny(ObstacleToConfirming(organisation, signature));
        organisation.Take(ToClass, ToStance);
        Confirmed = signature.Kept();
    }

    public void Drop(Signature signature)
    {
        Refusal.ThrowIfAny(IsOpen ? null : DirectoryRefusals.ProposalSettled);
        Dropped = signature.Kept();
    }
}
