using Helpline.Domain.Access;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>Changes what the directory says of an organisation; its class and stance are not among it.</summary>
public sealed class DescribeOrganisation(FrontDesk frontDesk)
{
    public Task<Outcome<Edited<OrganisationDetails>>> RunAsync(
        ListedOrganisationId id,
        OrganisationDetails opened,
        OrganisationDetails hers,
        CancellationToken stop = default
    ) =>
        frontDesk.WorkAsync(
            May.KeepDirectory,
            async desk =>
            {
                var organisation = await Desk.OneAsync(desk.ListedOrganisations, o => o.Id == id, stop);
                var before = organisation.Details;
                var edited = DirectoryEdit.Merge(OrganisationFields.All, opened, hers, before);
                if (edited.Saved)
                {
                    organisation.Describe(edited.Now);
                    desk.Expect(organisation, desk.VersionOf(organisation));
                    desk.Note("directory.described", id.Value, DirectoryEdit.Changed(OrganisationFields.All, before, edited.Now));
                }

                return edited;
            },
            stop
        );
}
