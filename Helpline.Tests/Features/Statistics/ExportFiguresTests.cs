using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Helpline.Domain.Access;
using Helpline.Domain.Statistics;
using Helpline.Tests.Support;
using Helpline.Web.Features.Statistics;

namespace Helpline.Tests.Features.Statistics;

public sealed class ExportFiguresTests
{
    private static readonly Helpline.Domain.Statistics.Month March = new(2025, 3);

    [Fact]
    public async Task The_exact_file_for_programs_is_the_month_that_another_program_counted()
    {
        using var house = await MonthTests.WithTheYear(DatabaseKind.Sqlite);

        var file = await Export(house, ExportFormat.Json, rule: null);

        var expected = JsonNode.Parse(System.IO.File.ReadAllText(Samples.PathOf("past-calls-2025.expected.json")))!["2025-03"]!.AsObject();
        var written = JsonNode.Parse(file.Content)!.AsObject();
        Assert.Equal(expected.Select(pair => pair.Key).Order(), written.Select(pair => pair.Key).Order());
        Assert.Equal(461, (int)written["calls"]!);
        Assert.Equal("helpline-2025-03-exact.json", file.Name);
    }

    [Fact]
    public async Task Published_figures_follow_the_rule_in_every_number()
    {
        using var house = await MonthTests.WithTheYear(DatabaseKind.Sqlite);

        var exact = JsonNode.Parse((await Export(house, ExportFormat.Json, rule: null)).Content)!;
        var published = JsonNode.Parse((await Export(house, ExportFormat.Json, DisclosureRule.Default)).Content)!;

        AssertFollows(exact, published);
    }

    [Fact]
    public async Task The_workbook_is_valid_has_numbers_as_numbers_and_says_what_it_is()
    {
        using var house = await MonthTests.WithTheYear(DatabaseKind.Sqlite);

        var file = await Export(house, ExportFormat.Xlsx, DisclosureRule.Default);

        using var book = SpreadsheetDocument.Open(new MemoryStream(file.Content), false);
        Assert.Empty(new OpenXmlValidator().Validate(book).Select(error => $"{error.Path?.XPath} {error.Description}"));
        var sheets = book.WorkbookPart!.Workbook.Descendants<Sheet>().ToList();
        Assert.Equal(["Figures", "Definitions", "Notes"], sheets.Select(sheet => sheet.Name!.Value));
        var figures = ((WorksheetPart)book.WorkbookPart.GetPartById(sheets[0].Id!)).Worksheet;
        Assert.Equal(PaneStateValues.Frozen, figures.Descendants<Pane>().Single().State!.Value);
        var calls = figures.Descendants<Row>().Skip(1).First().Elements<Cell>().ToList();
        Assert.Equal(("460", CellValues.Number), (calls[5].CellValue!.Text, calls[5].DataType!.Value));
        Assert.DoesNotContain(figures.Descendants<CellFormula>(), _ => true);
    }

    [Fact]
    public async Task The_table_is_safe_against_formulas()
    {
        using var house = await MonthTests.WithTheYear(DatabaseKind.Sqlite);
        house.Tamper(db =>
        {
            var call = db.Calls.First(c => c.StartedLocally >= March.Begins);
            db.Add(
                Helpline.Domain.Referrals.Referral.From(
                    call,
                    "=HYPERLINK(\"http://example.org\")",
                    Helpline.Domain.Referrals.ReferralKind.Outside
                )
            );
        });

        var text = Encoding.UTF8.GetString((await Export(house, ExportFormat.Csv, rule: null)).Content);

        Assert.StartsWith("\uFEFFmonth,rule,key", text, StringComparison.Ordinal);
        Assert.Contains("\"'=HYPERLINK(\"\"http://example.org\"\")\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain(",=", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData(" @SUM", "' @SUM")]
    [InlineData("\t-2", "' -2")]
    [InlineData("＝1", "'＝1")]
    [InlineData("Shelter", "Shelter")]
    public void A_text_never_becomes_a_formula(string text, string cell) => Assert.Equal(cell, CellText.Harmless(text));

    [Theory, EachDatabase]
    public async Task Who_took_what_why_and_for_whom_is_recorded(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Manager, "Carmen");

        await Export(house, ExportFormat.Csv, DisclosureRule.Default);

        var view = Assert.Single((await house.Get<ReadExports>().RunAsync(March)).Value!);
        Assert.Equal(
            ("Carmen", "default", ExportFormat.Csv, "The Tudor Trust", "Quarterly report"),
            (view.Who, view.Rule, view.Format, view.Recipient, view.Reason)
        );
        Assert.Contains("figures.exported", house.Acts());
    }

    [Theory, EachDatabase]
    public async Task A_month_leaves_under_one_rule_only(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Manager);
        await Export(house, ExportFormat.Csv, DisclosureRule.Default);

        var second = await house.Get<ExportFigures>().RunAsync(new(March, DisclosureRule.Funder, ExportFormat.Csv, "A funder", "Because"));

        Assert.Equal(StatisticsRefusals.OtherRule, second.Refusal);
    }

    [Theory]
    [InlineData("", "Because", "Statistics.RecipientMissing")]
    [InlineData("A funder", " ", "Statistics.ReasonMissing")]
    public async Task Without_a_recipient_and_a_reason_nothing_is_taken_along(string recipient, string reason, string refusal)
    {
        using var house = new House();
        house.Seat(Role.Manager);

        var outcome = await house.Get<ExportFigures>().RunAsync(new(March, DisclosureRule.Default, ExportFormat.Json, recipient, reason));

        Assert.Equal((refusal, null), (outcome.Refusal?.Code, outcome.Value));
    }

    [Fact]
    public async Task A_coordinator_takes_nothing_along()
    {
        using var house = new House();
        house.Seat(Role.Coordinator);

        var outcome = await house.Get<ExportFigures>().RunAsync(new(March, DisclosureRule.Default, ExportFormat.Json, "A", "B"));

        Assert.Equal(AccessRefusals.NotPermitted, outcome.Refusal);
    }

    private static async Task<ExportedFile> Export(House house, ExportFormat format, DisclosureRule? rule)
    {
        var outcome = await house.Get<ExportFigures>().RunAsync(new(March, rule, format, "The Tudor Trust", "Quarterly report"));
        Assert.Null(outcome.Refusal);
        return outcome.Value!;
    }

    private static void AssertFollows(JsonNode exact, JsonNode published)
    {
        switch (exact)
        {
            case JsonObject o:
                Assert.Equal(o.Select(pair => pair.Key).Order(), published.AsObject().Select(pair => pair.Key).Order());
                Assert.All(o, pair => AssertFollows(pair.Value!, published[pair.Key]!));
                break;
            default:
                var number = decimal.Parse(exact.ToJsonString(), CultureInfo.InvariantCulture);
                var shown =
                    number == 0 ? "0"
                    : number <= 7 ? "\"*\""
                    : (Math.Round(number / 5, MidpointRounding.AwayFromZero) * 5).ToString(CultureInfo.InvariantCulture);
                Assert.Equal(shown, published.ToJsonString());
                break;
        }
    }
}
