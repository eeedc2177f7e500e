using Helpline.Domain.ServiceDirectory;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>What an organisation is called on the screen: the charity itself by the name that it gave itself.</summary>
internal static class OrganisationWords
{
    public static string NameOf(ListedOrganisation organisation, string ours) =>
        organisation.IsOurs && ours.Length > 0 ? ours : organisation.Name;
}
