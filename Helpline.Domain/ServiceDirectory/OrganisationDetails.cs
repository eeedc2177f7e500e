namespace Helpline.Domain.ServiceDirectory;

/// <summary>What anybody may know of an organisation. Open Referral terms where there are such. Empty where nothing is known.</summary>
public sealed record OrganisationDetails
{
    public string Name { get; init; } = "";

    public string AlternateName { get; init; } = "";

    public string Description { get; init; } = "";

    public string Url { get; init; } = "";

    public string Email { get; init; } = "";

    public string Telephone { get; init; } = "";

    /// <summary>Led by the community that it serves.</summary>
    public bool ByAndFor { get; init; }
}
