using Helpline.Domain.Calls;

namespace Helpline.Domain.ServiceDirectory;

/// <summary>
/// One field of an entry as text: what merging, importing and telling of a change work on, so that each field is named once.
/// </summary>
public sealed record DirectoryField<T>(string Name, Func<T, string> Read, Func<T, string, T> Write);

/// <summary>The fields of an organisation.</summary>
public static class OrganisationFields
{
    public static IReadOnlyList<DirectoryField<OrganisationDetails>> All { get; } =
    [
        new(nameof(OrganisationDetails.Name), d => d.Name, (d, text) => d with { Name = text }),
        new(nameof(OrganisationDetails.AlternateName), d => d.AlternateName, (d, text) => d with { AlternateName = text }),
        new(nameof(OrganisationDetails.Description), d => d.Description, (d, text) => d with { Description = text }),
        new(nameof(OrganisationDetails.Url), d => d.Url, (d, text) => d with { Url = text }),
        new(nameof(OrganisationDetails.Email), d => d.Email, (d, text) => d with { Email = text }),
        new(nameof(OrganisationDetails.Telephone), d => d.Telephone, (d, text) => d with { Telephone = text }),
        new(nameof(OrganisationDetails.ByAndFor), d => FieldText.Of(d.ByAndFor), (d, text) => d with { ByAndFor = FieldText.IsYes(text) }),
    ];
}

/// <summary>The fields of a service.</summary>
public static class ServiceFields
{
    public static IReadOnlyList<DirectoryField<ServiceDetails>> All { get; } =
    [
        new(nameof(ServiceDetails.Name), d => d.Name, (d, text) => d with { Name = text }),
        new(nameof(ServiceDetails.SpanishName), d => d.SpanishName, (d, text) => d with { SpanishName = text }),
        new(nameof(ServiceDetails.PortugueseName), d => d.PortugueseName, (d, text) => d with { PortugueseName = text }),
        new(nameof(ServiceDetails.AlternateName), d => d.AlternateName, (d, text) => d with { AlternateName = text }),
        new(nameof(ServiceDetails.Description), d => d.Description, (d, text) => d with { Description = text }),
        new(nameof(ServiceDetails.SpanishDescription), d => d.SpanishDescription, (d, text) => d with { SpanishDescription = text }),
        new(
            nameof(ServiceDetails.PortugueseDescription),
            d => d.PortugueseDescription,
            (d, text) => d with { PortugueseDescription = text }
        ),
        new(
            nameof(ServiceDetails.Categories),
            d => FieldText.Of(d.Categories.Order().Select(Code.Of)),
            (d, text) => d with { Categories = [.. FieldText.List(text).Select(Code.Read<Category>)] }
        ),
        new(nameof(ServiceDetails.Needs), d => FieldText.OfSet(d.Needs), (d, text) => d with { Needs = FieldText.List(text) }),
        new(nameof(ServiceDetails.Areas), d => FieldText.OfSet(d.Areas), (d, text) => d with { Areas = FieldText.List(text) }),
        new(nameof(ServiceDetails.Languages), d => FieldText.OfSet(d.Languages), (d, text) => d with { Languages = FieldText.List(text) }),
        new(nameof(ServiceDetails.Interpreter), d => Code.Of(d.Interpreter), (d, text) => d with { Interpreter = Code.Read<Answer>(text) }),
        new(nameof(ServiceDetails.WomenOnly), d => Code.Of(d.WomenOnly), (d, text) => d with { WomenOnly = Code.Read<Answer>(text) }),
        new(nameof(ServiceDetails.ByAndFor), d => FieldText.Of(d.ByAndFor), (d, text) => d with { ByAndFor = FieldText.IsYes(text) }),
        new(
            nameof(ServiceDetails.AcceptsNoPublicFunds),
            d => Code.Of(d.AcceptsNoPublicFunds),
            (d, text) => d with { AcceptsNoPublicFunds = Code.Read<Answer>(text) }
        ),
        new(
            nameof(ServiceDetails.SelfReferral),
            d => Code.Of(d.SelfReferral),
            (d, text) => d with { SelfReferral = Code.Read<Answer>(text) }
        ),
        new(
            nameof(ServiceDetails.MinimumAge),
            d => FieldText.Of(d.MinimumAge),
            (d, text) => d with { MinimumAge = FieldText.Number(text) }
        ),
        new(
            nameof(ServiceDetails.MaximumAge),
            d => FieldText.Of(d.MaximumAge),
            (d, text) => d with { MaximumAge = FieldText.Number(text) }
        ),
        new(nameof(ServiceDetails.Children), d => Code.Of(d.Children), (d, text) => d with { Children = Code.Read<Answer>(text) }),
        new(nameof(ServiceDetails.Opening), d => d.Opening, (d, text) => d with { Opening = text }),
        new(nameof(ServiceDetails.Telephone), d => d.Telephone, (d, text) => d with { Telephone = text }),
        new(nameof(ServiceDetails.Email), d => d.Email, (d, text) => d with { Email = text }),
        new(nameof(ServiceDetails.Url), d => d.Url, (d, text) => d with { Url = text }),
        new(nameof(ServiceDetails.ApplicationProcess), d => d.ApplicationProcess, (d, text) => d with { ApplicationProcess = text }),
        new(nameof(ServiceDetails.Fees), d => d.Fees, (d, text) => d with { Fees = text }),
        new(nameof(ServiceDetails.Eligibility), d => d.Eligibility, (d, text) => d with { Eligibility = text }),
        new(nameof(ServiceDetails.ContactSafely), d => d.ContactSafely, (d, text) => d with { ContactSafely = text }),
        new(nameof(ServiceDetails.Places), d => ServicePlace.Write(d.Places), (d, text) => d with { Places = ServicePlace.Read(text) }),
    ];
}
