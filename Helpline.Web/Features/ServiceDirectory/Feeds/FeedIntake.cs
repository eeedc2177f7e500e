using Helpline.Domain.ServiceDirectory;

namespace Helpline.Web.Features.ServiceDirectory.Feeds;

/// <summary>Takes the services of a feed into the directory. Class and stance of an organisation are never a feed's to change.</summary>
internal sealed class FeedIntake(FeedTable table)
{
    private readonly FeedMerge<ServiceDetails> serviceMerge = new(ServiceFields.All, new());
    private readonly FeedMerge<OrganisationDetails> organisationMerge = new(OrganisationFields.All, new());

    private readonly Dictionary<string, ListedOrganisation> organisations = table
        .Organisations.Where(o => o.SourceId is not null)
        .ToDictionary(o => o.SourceId!, StringComparer.Ordinal);

    private readonly List<Service> known = [.. table.Services];
    private readonly List<FeedFinding> findings = [];
    private readonly HashSet<string> described = [];
    private int updated;
    private int unchanged;

    /// <summary>New organisations first, each before its services.</summary>
    public List<object> Added { get; } = [];

    /// <summary>What was there and is different now.</summary>
    public HashSet<object> Changed { get; } = [];

    public FeedReport Take(FeedContents contents)
    {
        var fromFeeds = known.Where(s => IsFromAFeed(s.Source)).ToDictionary(s => s.SourceId!, StringComparer.Ordinal);
        // What was not brought in by a feed is ours, whatever a feed calls it.
        var ours = known.Where(s => !IsFromAFeed(s.Source)).SelectMany(s => new[] { s.SourceId, s.Id.Value.ToString() }).ToHashSet();
        foreach (var entry in contents.Entries)
        {
            if (ours.Contains(entry.Id) || ours.Contains(entry.Id.ToLowerInvariant()))
            {
                Tell(entry, FeedProblem.AddedHere);
                unchanged++;
            }
            else
            {
                Take(entry, fromFeeds.GetValueOrDefault(entry.Id));
            }
        }

        if (contents.IsWhole)
        {
            Miss(contents.Ids);
        }

        IReadOnlyList<FeedFinding> all = [.. contents.Findings, .. findings];
        return new(Added.OfType<Service>().Count(), updated, unchanged, all.Count(finding => finding.Rejects), all);
    }

    private void Take(FeedEntry entry, Service? there)
    {
        var owner = organisations.GetValueOrDefault(entry.OrganisationId);
        if ((there is not null && owner?.Id != there.Organisation) || (owner is not null && !IsFromAFeed(owner.Source)))
        {
            Tell(entry, FeedProblem.OtherOrganisation);
            return;
        }

        var merged = serviceMerge.Merge(there?.Details ?? new(), there?.AsGiven ?? "", entry.Service);
        if (Obstacle(entry, merged.Details, owner) is { } problem)
        {
            Tell(entry, problem);
            return;
        }

        if (there is not null && table.Addresses.FirstOrDefault(a => a.Service == there.Id)?.ObstacleTo(merged.Details) is not null)
        {
            Tell(entry, FeedProblem.TellsAddress);
            return;
        }

        var organisationChanged = owner is not null && Describe(owner, entry);
        if (there is null)
        {
            Add(entry, merged, owner ?? AddOrganisation(entry));
        }
        else
        {
            Update(entry, merged, there, organisationChanged);
        }
    }

    private static bool IsFromAFeed(string source) => source is not "" and not DirectorySources.FirstList;

    private FeedProblem? Obstacle(FeedEntry entry, ServiceDetails merged, ListedOrganisation? owner)
    {
        var organisation = organisationMerge.Merge(owner?.Details ?? new(), owner?.AsGiven ?? "", entry.Organisation).Details;
        var refusal = DirectoryRules.ObstacleTo(merged) ?? DirectoryRules.ObstacleTo(organisation);
        return refusal is null ? null
            : organisation.Name.Length == 0 ? FeedProblem.OrganisationMissing
            : refusal == DirectoryRefusals.AgesReversed ? FeedProblem.AgesReversed
            : refusal == DirectoryRefusals.NameMissing ? FeedProblem.NameMissing
            : FeedProblem.TooLong;
    }

    private ListedOrganisation AddOrganisation(FeedEntry entry)
    {
        var merged = organisationMerge.Merge(new(), "", entry.Organisation);
        var organisation = ListedOrganisation.Add(merged.Details, RecipientGuess.Of(merged.Details.Name));
        organisation.Remember(table.Source, entry.OrganisationId, merged.AsGiven);
        organisations[entry.OrganisationId] = organisation;
        described.Add(entry.OrganisationId);
        Added.Add(organisation);
        return organisation;
    }

    private void Add(FeedEntry entry, MergedEntry<ServiceDetails> merged, ListedOrganisation owner)
    {
        var service = Service.Add(owner, merged.Details with { ByAndFor = owner.ByAndFor });
        service.Remember(table.Source, entry.Id, merged.AsGiven);
        Added.Add(service);
    }

    private void Update(FeedEntry entry, MergedEntry<ServiceDetails> merged, Service there, bool organisationChanged)
    {
        var changed = DirectoryEdit.Changed(ServiceFields.All, there.Details, merged.Details).Length > 0;
        foreach (var conflict in merged.Conflicts)
        {
            Tell(entry, FeedProblem.Conflict, conflict.Field);
        }

        if (changed)
        {
            there.Describe(merged.Details);
        }

        var met = there.Meet(entry.Service.All, [.. merged.Conflicts.Select(conflict => conflict.Field)], table.Now);
        if (changed || met || merged.AsGiven != there.AsGiven)
        {
            there.Remember(table.Source, entry.Id, merged.AsGiven);
            Changed.Add(there);
        }

        _ = changed || organisationChanged ? updated++ : unchanged++;
    }

    /// <returns>Whether the organisation is different now; an organisation is described once a feed.</returns>
    private bool Describe(ListedOrganisation organisation, FeedEntry entry)
    {
        if (entry.Organisation.All.Count == 0 || !described.Add(entry.OrganisationId))
        {
            return false;
        }

        var merged = organisationMerge.Merge(organisation.Details, organisation.AsGiven, entry.Organisation);
        var wanted = merged.Details;
        if (organisation.ObstacleToDescribing(wanted) == DirectoryRefusals.NameIsDecided)
        {
            Tell(entry, FeedProblem.NameIsDecided, nameof(OrganisationDetails.Name));
            wanted = wanted with { Name = organisation.Name };
        }

        foreach (var conflict in merged.Conflicts)
        {
            Tell(entry, FeedProblem.Conflict, conflict.Field);
        }

        var changed = DirectoryEdit.Changed(OrganisationFields.All, organisation.Details, wanted).Length > 0;
        if (changed || merged.AsGiven != organisation.AsGiven)
        {
            organisation.Describe(wanted);
            organisation.Remember(table.Source, entry.OrganisationId, merged.AsGiven);
            Changed.Add(organisation);
        }

        return changed;
    }

    // It may be over, or only left out by mistake: a person decides.
    private void Miss(IReadOnlySet<string> there)
    {
        foreach (var gone in known.Where(s => s.Source == table.Source && s.Withdrawn is null && !there.Contains(s.SourceId!)))
        {
            if (gone.MissingSince is null)
            {
                gone.Miss(table.Now);
                Changed.Add(gone);
            }

            findings.Add(new(FeedProblem.NoLongerThere, table.Source, "", gone.Name));
        }
    }

    private void Tell(FeedEntry entry, FeedProblem problem, string field = "") =>
        findings.Add(new(problem, entry.Page, entry.Path, entry.Name, field));
}

/// <summary>The directory as an import finds it.</summary>
/// <param name="Source">What the feed is called here.</param>
/// <param name="Now">The moment of the import.</param>
internal sealed record FeedTable(string Source, DateTimeOffset Now)
{
    public required IReadOnlyList<ListedOrganisation> Organisations { get; init; }

    public required IReadOnlyList<Service> Services { get; init; }

    public required IReadOnlyList<ConfidentialAddress> Addresses { get; init; }
}
