using Helpline.Domain.ServiceDirectory;

namespace Helpline.Domain.Firewall.Stored;

internal static class DirectoryFields
{
    private static readonly EntityFields organisation = EntityFields
        .Of<ListedOrganisation>()
        .Are(FieldClass.Public, nameof(ListedOrganisation.Details), nameof(ListedOrganisation.Name), nameof(ListedOrganisation.ByAndFor))
        .Are(FieldClass.Internal, nameof(ListedOrganisation.Id), nameof(ListedOrganisation.Class), nameof(ListedOrganisation.Stance))
        .Are(FieldClass.Internal, nameof(ListedOrganisation.IsOurs), nameof(ListedOrganisation.Source))
        .Are(FieldClass.Internal, nameof(ListedOrganisation.SourceId), nameof(ListedOrganisation.AsGiven))
        .Are(FieldClass.Internal, nameof(ListedOrganisation.Verified), nameof(ListedOrganisation.Withdrawn));

    private static readonly EntityFields organisationDetails = EntityFields
        .Of<OrganisationDetails>()
        .Are(FieldClass.Public, nameof(OrganisationDetails.Name), nameof(OrganisationDetails.AlternateName))
        .Are(FieldClass.Public, nameof(OrganisationDetails.Description), nameof(OrganisationDetails.Url))
        .Are(FieldClass.Public, nameof(OrganisationDetails.Email), nameof(OrganisationDetails.Telephone))
        .Are(FieldClass.Public, nameof(OrganisationDetails.ByAndFor));

    private static readonly EntityFields service = EntityFields
        .Of<Service>()
        .Are(FieldClass.Public, nameof(Service.Name))
        // It holds what is for our own people alone.
        .Are(FieldClass.Internal, nameof(Service.Details))
        .Are(FieldClass.Internal, nameof(Service.Id), nameof(Service.Organisation), nameof(Service.IsInside), nameof(Service.Team))
        .Are(FieldClass.Internal, nameof(Service.Capacity), nameof(Service.Source), nameof(Service.SourceId), nameof(Service.AsGiven))
        .Are(FieldClass.Internal, nameof(Service.Edits), nameof(Service.Disputes), nameof(Service.MissingSince))
        .Are(FieldClass.Internal, nameof(Service.Verified), nameof(Service.Withdrawn));

    private static readonly EntityFields serviceDetails = EntityFields
        .Of<ServiceDetails>()
        .Are(FieldClass.Public, nameof(ServiceDetails.Name), nameof(ServiceDetails.SpanishName), nameof(ServiceDetails.PortugueseName))
        .Are(FieldClass.Public, nameof(ServiceDetails.AlternateName), nameof(ServiceDetails.Description))
        .Are(FieldClass.Public, nameof(ServiceDetails.SpanishDescription), nameof(ServiceDetails.PortugueseDescription))
        .Are(FieldClass.Public, nameof(ServiceDetails.Categories), nameof(ServiceDetails.Needs), nameof(ServiceDetails.Areas))
        .Are(FieldClass.Public, nameof(ServiceDetails.Languages), nameof(ServiceDetails.Interpreter), nameof(ServiceDetails.WomenOnly))
        .Are(FieldClass.Public, nameof(ServiceDetails.ByAndFor), nameof(ServiceDetails.AcceptsNoPublicFunds))
        .Are(FieldClass.Public, nameof(ServiceDetails.SelfReferral), nameof(ServiceDetails.MinimumAge), nameof(ServiceDetails.MaximumAge))
        .Are(FieldClass.Public, nameof(ServiceDetails.Children), nameof(ServiceDetails.Opening), nameof(ServiceDetails.Telephone))
        .Are(FieldClass.Public, nameof(ServiceDetails.Email), nameof(ServiceDetails.Url), nameof(ServiceDetails.ApplicationProcess))
        .Are(FieldClass.Public, nameof(ServiceDetails.Fees), nameof(ServiceDetails.Eligibility), nameof(ServiceDetails.Places))
        .Are(FieldClass.Internal, nameof(ServiceDetails.ContactSafely));

    private static readonly EntityFields address = EntityFields
        .Of<ConfidentialAddress>()
        .Are(FieldClass.Internal, nameof(ConfidentialAddress.Service), nameof(ConfidentialAddress.Address))
        .Are(FieldClass.Internal, nameof(ConfidentialAddress.Kept), nameof(ConfidentialAddress.Subject));

    private static readonly EntityFields capacity = EntityFields
        .Of<CapacityReport>()
        .Are(FieldClass.Public, nameof(CapacityReport.Capacity), nameof(CapacityReport.WaitingDays), nameof(CapacityReport.At))
        .Are(FieldClass.Internal, nameof(CapacityReport.By));

    private static readonly EntityFields withdrawal = EntityFields
        .Of<Withdrawal>()
        .Are(FieldClass.Internal, nameof(Withdrawal.Why), nameof(Withdrawal.By), nameof(Withdrawal.At));

    private static readonly EntityFields proposal = EntityFields
        .Of<StanceProposal>()
        .Are(FieldClass.Internal, nameof(StanceProposal.Id), nameof(StanceProposal.Organisation), nameof(StanceProposal.Name))
        .Are(FieldClass.Internal, nameof(StanceProposal.FromClass), nameof(StanceProposal.FromStance), nameof(StanceProposal.ToClass))
        .Are(FieldClass.Internal, nameof(StanceProposal.ToStance), nameof(StanceProposal.Why), nameof(StanceProposal.Proposed))
        .Are(FieldClass.Internal, nameof(StanceProposal.Confirmed), nameof(StanceProposal.Dropped), nameof(StanceProposal.IsOpen));

    public static readonly EntityFields[] All =
    [
        organisation,
        organisationDetails,
        service,
        serviceDetails,
        address,
        capacity,
        withdrawal,
        proposal,
    ];
}
