using Helpline.Domain.ServiceDirectory;

namespace Helpline.Web.Features.ServiceDirectory.Feeds;

/// <summary>An organisation as a feed writes it. By and for, class and stance are never the feed's to say.</summary>
internal static class FeedOrganisation
{
    public static GivenFields<OrganisationDetails> Read(FeedElement from)
    {
        var given = new GivenFields<OrganisationDetails>(OrganisationFields.All);
        Take(given, from, "name", nameof(OrganisationDetails.Name), (d, text) => d with { Name = text });
        Take(given, from, "alternate_name", nameof(OrganisationDetails.AlternateName), (d, text) => d with { AlternateName = text });
        Take(given, from, "description", nameof(OrganisationDetails.Description), (d, text) => d with { Description = text });
        Take(given, from, "email", nameof(OrganisationDetails.Email), (d, text) => d with { Email = text });
        if ((from.Text("website") ?? from.Text("url")) is { } url && (url.Length == 0 || DirectoryRules.IsLink(url)))
        {
            given.Take(nameof(OrganisationDetails.Url), new() { Url = url });
        }

        if (from.List("phones") is [var phone, ..] && phone.Text("number") is { } number)
        {
            given.Take(nameof(OrganisationDetails.Telephone), new() { Telephone = number });
        }

        return given;
    }

    private static void Take(
        GivenFields<OrganisationDetails> given,
        FeedElement from,
        string there,
        string here,
        Func<OrganisationDetails, string, OrganisationDetails> write
    )
    {
        if (from.Text(there) is { } text)
        {
            given.Take(here, write(new(), text));
        }
    }
}
