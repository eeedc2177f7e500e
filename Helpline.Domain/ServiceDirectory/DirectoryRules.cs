using Helpline.Domain.Firewall;
using Helpline.Domain.Refusals;

namespace Helpline.Domain.ServiceDirectory;

/// <summary>What an entry must be, whoever writes it: a person or a feed.</summary>
public static class DirectoryRules
{
    /// <summary>The longest name, number, address or link that is kept, in characters.</summary>
    public const int LongestLine = 300;

    /// <summary>The longest text that is kept, in characters.</summary>
    public const int LongestText = 4_000;

    private const int OldestAge = 130;

    /// <summary>The one stance that a class can have, where the law or its own practice leaves no other.</summary>
    public static DataSharingStance? OnlyStanceOf(RecipientClass recipient) =>
        recipient switch
        {
            RecipientClass.LocalAuthority or RecipientClass.Police or RecipientClass.HomeOffice or RecipientClass.Marac =>
                DataSharingStance.SharesWithImmigrationEnforcement,
            RecipientClass.SheHerself or RecipientClass.LegalAdviser or RecipientClass.ByAndForPartner or RecipientClass.Voluntary => null,
            RecipientClass.Health or RecipientClass.NrmFirstResponder or RecipientClass.Court or RecipientClass.Funder => null,
        };

    /// <summary>A new entry's stance: nobody knows it yet, unless its class leaves none but one.</summary>
    public static DataSharingStance FirstStanceOf(RecipientClass recipient) => OnlyStanceOf(recipient) ?? DataSharingStance.NotKnown;

    public static Refusal? ObstacleToStance(RecipientClass recipient, DataSharingStance stance) =>
        ObstacleToClass(recipient) ?? (OnlyStanceOf(recipient) is { } only && only != stance ? DirectoryRefusals.AlwaysShares : null);

    public static Refusal? ObstacleToClass(RecipientClass recipient) =>
        recipient == RecipientClass.SheHerself ? DirectoryRefusals.ClassNotOfAnOrganisation : null;

    public static Refusal? ObstacleToReason(string why) =>
        string.IsNullOrWhiteSpace(why) ? DirectoryRefusals.ReasonMissing : ObstacleToLength(why, LongestLine);

    public static Refusal? ObstacleTo(OrganisationDetails details) =>
        ObstacleToName(details.Name)
        ?? ObstacleToLength(details.Description, LongestText)
        ?? ObstacleToLines(details.AlternateName, details.Url, details.Email, details.Telephone)
        ?? ObstacleToUrl(details.Url);

    public static Refusal? ObstacleTo(ServiceDetails details) =>
        ObstacleToName(details.Name)
        ?? ObstacleToLines(
            details.SpanishName,
            details.PortugueseName,
            details.AlternateName,
            details.Telephone,
            details.Email,
            details.Url
        )
        ?? ObstacleToTexts(
            details.Description,
            details.SpanishDescription,
            details.PortugueseDescription,
            details.ApplicationProcess,
            details.Fees,
            details.Eligibility,
            details.ContactSafely,
            ServicePlace.Write(details.Places)
        )
        ?? ObstacleToUrl(details.Url)
        ?? ObstacleToAges(details.MinimumAge, details.MaximumAge)
        ?? ObstacleToLength(details.Opening, LongestText)
        ?? (OpeningTimes.Read(details.Opening) is null ? DirectoryRefusals.OpeningTimesUnreadable : null);

    /// <summary>Only what a browser may follow: a link that runs a script is none.</summary>
    public static bool IsLink(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var link) && (link.Scheme == Uri.UriSchemeHttps || link.Scheme == Uri.UriSchemeHttp);

    private static Refusal? ObstacleToName(string name) =>
        string.IsNullOrWhiteSpace(name) ? DirectoryRefusals.NameMissing : ObstacleToLength(name, LongestLine);

    private static Refusal? ObstacleToUrl(string url) => url.Length == 0 || IsLink(url) ? null : DirectoryRefusals.UrlUnreadable;

    private static Refusal? ObstacleToAges(int? from, int? to) =>
        from is < 0 or > OldestAge || to is < 0 or > OldestAge || from > to ? DirectoryRefusals.AgesReversed : null;

    private static Refusal? ObstacleToLines(params ReadOnlySpan<string> lines) => ObstacleToEach(lines, LongestLine);

    private static Refusal? ObstacleToTexts(params ReadOnlySpan<string> texts) => ObstacleToEach(texts, LongestText);

    private static Refusal? ObstacleToEach(ReadOnlySpan<string> texts, int longest)
    {
        foreach (var text in texts)
        {
            if (ObstacleToLength(text, longest) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private static Refusal? ObstacleToLength(string text, int longest) => text.Length > longest ? DirectoryRefusals.TooLong(longest) : null;
}
