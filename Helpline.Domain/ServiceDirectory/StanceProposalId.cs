namespace Helpline.Domain.ServiceDirectory;

public readonly record struct StanceProposalId(Guid Value) : IId<StanceProposalId>
{
    public static StanceProposalId From(Guid value) => new(value);

    public static StanceProposalId New() => new(Guid.CreateVersion7());
}
