using System.Globalization;
using CsvHelper;
using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Firewall;
using Helpline.Domain.ServiceDirectory;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Data;

/// <summary>
/// The directory that every installation begins with: organisations known to the field, each with one service, and the charity's own
/// services. Nobody has verified any of it yet. What is there already, changed or withdrawn, is left alone.
/// </summary>
public static class FirstDirectory
{
    private const string Ours = "us";

    public static async Task AddMissingAsync(HelplineDbContext db, CancellationToken stop = default)
    {
        var (organisations, services) = Read();
        var there = await db
            .ListedOrganisations.Where(o => o.Source == DirectorySources.FirstList)
            .Select(o => o.SourceId!)
            .ToListAsync(stop);
        var known = await db.Services.Where(s => s.Source == DirectorySources.FirstList).Select(s => s.SourceId!).ToListAsync(stop);
        var missing = services.Where(row => !known.Contains(row.Text("key"))).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        var old = await db.ListedOrganisations.Where(o => o.Source == DirectorySources.FirstList).ToListAsync(stop);
        var added = organisations.Where(o => !there.Contains(o.SourceId!)).ToList();
        db.ListedOrganisations.AddRange(added);
        var byKey = old.Concat(added).ToDictionary(o => o.SourceId!);
        db.Services.AddRange(missing.Select(row => ServiceOf(row, byKey)));
    }

    private static (List<ListedOrganisation> Organisations, List<Row> Services) Read()
    {
        var known = Rows("organisations.csv").ToDictionary(row => row.Text("name"));
        var services = Rows("services.csv");
        var organisations = services
            .Where(row => row.Text("organisation").Length > 0)
            .Select(row => OrganisationOf(row.Text("key"), known[row.Text("organisation")]));
        return (
            [Us(), .. organisations],
            [.. services.Select(row => row with { Organisation = known.GetValueOrDefault(row.Text("organisation")) })]
        );
    }

    private static ListedOrganisation Us() =>
        ListedOrganisation.FromTheFirstList(
            Ours,
            new() { Name = "Our own services", ByAndFor = true },
            RecipientClass.ByAndForPartner,
            DataSharingStance.Firewalled,
            isOurs: true
        );

    private static ListedOrganisation OrganisationOf(string key, Row row) =>
        ListedOrganisation.FromTheFirstList(
            key,
            new() { Name = row.Text("name"), ByAndFor = row.Answer("by and for") == Answer.Yes },
            row.Code<RecipientClass>("recipient class"),
            row.Text("data sharing stance") switch
            {
                "shares" => DataSharingStance.SharesWithImmigrationEnforcement,
                "firewalled" => DataSharingStance.Firewalled,
                _ => DataSharingStance.NotKnown,
            },
            isOurs: false
        );

    private static Service ServiceOf(Row row, Dictionary<string, ListedOrganisation> organisations)
    {
        var organisation = organisations[row.Organisation is null ? Ours : row.Text("key")];
        var team = row.Text("team").Length > 0 ? row.Code<Team>("team") : (Team?)null;
        var service = Service.Add(organisation, DetailsOf(row, organisation), team);
        service.Remember(DirectorySources.FirstList, row.Text("key"), "");
        return service;
    }

    private static ServiceDetails DetailsOf(Row row, ListedOrganisation organisation) =>
        new()
        {
            Name = row.Text("English"),
            SpanishName = row.Text("Spanish"),
            PortugueseName = row.Text("Portuguese"),
            Description = row.Text("in English"),
            SpanishDescription = row.Text("in Spanish"),
            PortugueseDescription = row.Text("in Portuguese"),
            Categories = [.. row.List("categories").Select(Code.Read<Category>)],
            Needs = row.List("needs"),
            Areas = row.List("areas"),
            Languages = row.Organisation?.List("languages") ?? row.List("languages"),
            WomenOnly = row.Answer("women only"),
            ByAndFor = organisation.ByAndFor,
            AcceptsNoPublicFunds = row.Answer("public funds"),
            SelfReferral = row.Answer("self-referral"),
            MinimumAge = row.Number("from age"),
            MaximumAge = row.Number("to age"),
            Children = row.Answer("children"),
            Opening = row.Text("opening"),
            Telephone = row.Organisation?.Text("telephone") ?? "",
        };

    private static List<Row> Rows(string file)
    {
        using var stream = typeof(FirstDirectory).Assembly.GetManifestResourceStream($"Helpline.Web.Data.Reference.{file}")!;
        using var reader = CsvReader.Create(stream, CsvReaderOptions.Default with { Separator = ',' }, leaveOpen: true);
        reader.ReadHeader();
        var headings = reader.Headers.ToArray();
        var rows = new List<Row>();
        while (reader.Read())
        {
            rows.Add(
                new(headings.Select((heading, i) => (heading, reader.GetString(i).Trim())).ToDictionary(c => c.heading, c => c.Item2))
            );
        }

        return rows;
    }

    private sealed record Row(Dictionary<string, string> Cells)
    {
        public Row? Organisation { get; init; }

        public string Text(string column) => Cells[column];

        public string[] List(string column) => Cells[column].Split(';', StringSplitOptions.RemoveEmptyEntries);

        public T Code<T>(string column)
            where T : struct, Enum => Domain.Code.Read<T>(Cells[column]);

        public Answer Answer(string column) => Domain.Code.TryRead<Answer>(Cells[column], out var answer) ? answer : Domain.Answer.NotAsked;

        public int? Number(string column) =>
            Cells[column].Length > 0 ? int.Parse(Cells[column], NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }
}
