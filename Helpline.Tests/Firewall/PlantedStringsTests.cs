using System.Text;
using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.ServiceUsers;
using Helpline.Tests.Support;
using Helpline.Web.Data;
using Helpline.Web.Data.Sealing;
using Helpline.Web.Features.Keeping;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Helpline.Tests.Firewall;

public sealed class PlantedStringsTests
{
    /// <summary>Every text of a record that is kept in clear, each decided by somebody: none tells who she is or what she said.</summary>
    private static readonly HashSet<string> KeptInClear =
    [
        "AuditEntry.Act",
        "AuditEntry.Detail",
        "Call.Area",
        "Call.FormerReference",
        "Call.Language",
        "Call.Nationality",
        "Call.Needs",
        "Call.Number",
        "Call.VolunteerCode",
        "CallAmendment.Field",
        "CallImport.FileName",
        "CaseFile.Number",
        "CaseNeed.Need",
        "ClosedDay.Name",
        "ClosedMonth.Edition",
        "ClosedMonth.Figures",
        "ClosedMonth.Month",
        "Concern.CallNumber",
        "Draft.Number",
        "FigureExport.Month",
        "FigureExport.Reason",
        "FigureExport.Recipient",
        "FigureExport.Rule",
        "ListedOrganisation.AsGiven",
        "ListedOrganisation.Source",
        "ListedOrganisation.SourceId",
        "Need.Code",
        "Need.English",
        "Need.Portuguese",
        "Need.Spanish",
        "Organisation.Language",
        "Organisation.Name",
        "OrganisationDetails.AlternateName",
        "OrganisationDetails.Description",
        "OrganisationDetails.Email",
        "OrganisationDetails.Name",
        "OrganisationDetails.Telephone",
        "OrganisationDetails.Url",
        "PathwayDraft.Rules",
        "PathwayVersion.Rules",
        "PathwayVersion.Why",
        "Person.Code",
        "Person.Email",
        "Person.Language",
        "Person.Name",
        "Referral.Service",
        "SavedView.Filter",
        "SavedView.Name",
        "Service.AsGiven",
        "Service.Source",
        "Service.SourceId",
        "ServiceDetails.AlternateName",
        "ServiceDetails.ApplicationProcess",
        "ServiceDetails.Areas",
        "ServiceDetails.ContactSafely",
        "ServiceDetails.Description",
        "ServiceDetails.Eligibility",
        "ServiceDetails.Email",
        "ServiceDetails.Fees",
        "ServiceDetails.Languages",
        "ServiceDetails.Name",
        "ServiceDetails.Needs",
        "ServiceDetails.Opening",
        "ServiceDetails.PortugueseDescription",
        "ServiceDetails.PortugueseName",
        "ServiceDetails.SpanishDescription",
        "ServiceDetails.SpanishName",
        "ServiceDetails.Telephone",
        "ServiceDetails.Url",
        "ServiceUser.Language",
        "ServiceUser.Pseudonym",
        "SentPack.Sha256",
        "Signature.ClosedMonthMonth",
        "SignedDigest.Digest",
        "StanceProposal.Name",
        "StanceProposal.Why",
        "Suspension.Why",
        "Withdrawal.Why",
    ];

    [Fact]
    public void A_text_of_a_record_is_sealed_or_somebody_decided_that_it_is_clear()
    {
        using var house = new House();

        var clear = house.Look(db => db.Model.GetEntityTypes().SelectMany(ClearTexts).Distinct().Order(StringComparer.Ordinal).ToList());

        Assert.Equal(KeptInClear.Order(StringComparer.Ordinal), clear);
    }

    [Fact]
    public void A_record_that_tells_of_a_person_seals_something()
    {
        using var house = new House();

        var open = house.Look(db =>
            PlantedRecords
                .Kinds(db.Model)
                .Where(kind => typeof(ITellsOf).IsAssignableFrom(kind.ClrType))
                .Where(kind => SealedShape.Of(kind) is null && kind.GetNavigations().All(n => SealedShape.Of(n.TargetEntityType) is null))
                .Select(kind => kind.ClrType.Name)
                .ToList()
        );

        Assert.Empty(open);
    }

    [Theory, EachDatabase]
    public async Task Nothing_planted_is_found_in_any_file_row_backup_or_line_of_the_log(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Administrator);
        var planted = new PlantedRecords(house.Look(db => db.Model));
        var records = planted.Make();
        house.Tamper(db => db.AddRange(records.Where(r => r is not Organisation)));
        house.Tamper(db => db.AddRange(Tokens(house, planted.Strings)));
        var back = house.Look(db => db.ServiceUsers.Include(u => u.Contacts).First());
        var backup = await house.Get<BackUp>().RunAsync();

        Assert.Contains(back.Name, planted.Strings);
        Assert.True(backup.Done);
        Assert.True(planted.Strings.Count >= 20);
        Assert.Empty(FoundInFiles(house, planted.Strings));
        Assert.DoesNotContain(planted.Strings, text => house.Logged.Any(line => line.Contains(text, StringComparison.OrdinalIgnoreCase)));
        if (on == DatabaseKind.Postgres)
        {
            Assert.Empty(FoundInRows(house, planted.Strings));
        }
    }

    [Fact]
    public void What_stands_in_clear_would_be_found()
    {
        using var house = new House();
        const string words = "Ñandú-in-the-open-07700900999";
        house.Tamper(db => db.Organisations.Single().Rename(words, "en"));

        Assert.Equal([words], FoundInFiles(house, [words]));
    }

    private static IEnumerable<string> ClearTexts(IEntityType kind) =>
        kind.ClrType.Assembly == typeof(Signature).Assembly
            ? kind.GetProperties()
                .Where(p => p.ClrType == typeof(string) || p.ClrType == typeof(IReadOnlyList<string>))
                .Select(p => $"{kind.ClrType.Name}.{p.Name}")
            : [];

    private static IEnumerable<SearchToken> Tokens(House house, IReadOnlyList<string> texts) =>
        texts.Select(text => new SearchToken { Token = house.Get<SearchTokens>().OfNameWord(text), ServiceUser = ServiceUserId.New() });

    // The digits are looked for by themselves: a number may be written with or without its country.
    private static IEnumerable<byte[]> Spellings(string text) =>
        new[] { text, text[..38] }.SelectMany(part => new[] { Encoding.UTF8.GetBytes(part), Encoding.Unicode.GetBytes(part) });

    internal static List<string> FoundInFiles(House house, IReadOnlyList<string> texts)
    {
        var files = Directory.EnumerateFiles(house.DataDirectory, "*", SearchOption.AllDirectories).Select(ReadOpen).ToList();
        return
        [
            .. texts.Where(text =>
                (text.Length > 40 ? Spellings(text) : [Encoding.UTF8.GetBytes(text)]).Any(spelled =>
                    files.Any(file => file.AsSpan().IndexOf(spelled) >= 0)
                )
            ),
        ];
    }

    private static byte[] ReadOpen(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    private static List<string> FoundInRows(House house, IReadOnlyList<string> texts)
    {
#pragma warning disable EF1002 // The model's own names.
        var rows = house.Look(db =>
            db.Model.GetEntityTypes()
                .Select(kind => kind.GetTableName())
                .Distinct()
                .SelectMany(table => db.Database.SqlQueryRaw<string>($"""SELECT t::text AS "Value" FROM "{table}" t""").ToList())
                .ToList()
        );
#pragma warning restore EF1002
        return
        [
            .. texts.Where(text =>
                rows.Exists(row =>
                    row.Contains(text, StringComparison.OrdinalIgnoreCase)
                    || row.Contains(Convert.ToHexString(Encoding.UTF8.GetBytes(text)), StringComparison.OrdinalIgnoreCase)
                )
            ),
        ];
    }
}
