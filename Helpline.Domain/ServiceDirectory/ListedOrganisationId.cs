namespace Helpline.Domain.ServiceDirectory;

public readonly record struct ListedOrganisationId(Guid Value) : IId<ListedOrganisationId>
{
    public static ListedOrganisationId From(Guid value) => new(value);

    public static ListedOrganisationId New() => new(Guid.CreateVersion7());
}
