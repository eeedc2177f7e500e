using Helpline.Domain.PastCalls;
using Helpline.Tests.Support;
using Helpline.Web.Features.PastCalls;

namespace Helpline.Tests.Domain.PastCalls;

public sealed class PastCallReadingTests
{
    private const string Heading =
        "reference,started,ended,channel,direction,caller,language,volunteer,category,other categories,needs,flags,emergency services,given,outcome,person,area,nationality,age,public funds,threatened with deportation,reported to police,not reported because,referred to,referral kind,referral result,declined because,days to result,notes";

    private static readonly Dictionary<string, string> Sound = new()
    {
        ["reference"] = "A/1",
        ["started"] = "2026-02-03 10:00",
        ["ended"] = "2026-02-03 10:20",
        ["channel"] = "telephone",
        ["direction"] = "in",
        ["caller"] = "service user",
        ["language"] = "es",
        ["volunteer"] = "V01",
        ["category"] = "housing",
        ["needs"] = "eviction-notice",
        ["emergency services"] = "no",
        ["given"] = "information",
        ["outcome"] = "information given",
        ["person"] = "P1",
        ["area"] = "E09000028",
        ["nationality"] = "CO",
        ["age"] = "41",
        ["public funds"] = "yes",
    };

    [Fact]
    public void The_year_of_samples_is_accepted_whole_without_a_remark()
    {
        var rows = Samples.Read(Samples.Year);

        Assert.Equal(6000, rows.Count);
        Assert.All(rows, row => Assert.Equal(RowVerdict.Accepted, row.Verdict));
    }

    /// <summary>What the last column of the faults says, and the finding that means it.</summary>
    private static readonly Dictionary<string, PastCallFinding> Meanings = new()
    {
        ["no such date"] = PastCallFinding.NoSuchDate,
        ["start missing"] = PastCallFinding.StartMissing,
        ["ends before it starts"] = PastCallFinding.EndsBeforeItStarts,
        ["this local time does not exist (clocks went forward)"] = PastCallFinding.TimeDoesNotExist,
        ["this local time occurs twice; first taken"] = PastCallFinding.TimeOccursTwice,
        ["in the future"] = PastCallFinding.InTheFuture,
        ["unknown category"] = PastCallFinding.UnknownCategory,
        ["unknown outcome"] = PastCallFinding.UnknownOutcome,
        ["unknown area"] = PastCallFinding.UnknownArea,
        ["unknown nationality"] = PastCallFinding.UnknownNationality,
        ["age"] = PastCallFinding.ImpossibleAge,
        ["reference occurs twice in the file"] = PastCallFinding.ReferenceTwice,
        ["notes longer than 20,000 characters"] = PastCallFinding.NotesTooLong,
        ["unknown flag"] = PastCallFinding.UnknownFlag,
        ["a result without a referral"] = PastCallFinding.ResultWithoutReferral,
        ["volunteer not known"] = PastCallFinding.VolunteerNotKnown,
        ["need of another category"] = PastCallFinding.NeedOfAnotherCategory,
        ["unknown channel"] = PastCallFinding.UnknownChannel,
    };

    [Fact]
    public void Each_row_of_the_faults_gets_the_verdict_of_its_last_column()
    {
        var rows = Samples.Read(Samples.Faults);
        var expected = LastColumn(Samples.PathOf("past-calls-faults.csv"));

        Assert.Equal(expected.Count, rows.Count);
        Assert.All(rows.Zip(expected), pair => AssertVerdict(pair.First, pair.Second));
    }

    [Fact]
    public void Notes_are_kept_to_the_last_character()
    {
        var notes = Samples
            .Read(Samples.Faults)
            .Where(row => row.Call is not null)
            .ToDictionary(row => row.Call!.Reference, row => row.Call!.Notes);

        Assert.Equal("=HYPERLINK(\"http://example.org\",\"x\")", notes["F/018"]);
        Assert.Equal("Primera línea\nsegunda línea, con coma y \"comillas\"", notes["F/019"].ReplaceLineEndings("\n"));
        Assert.Equal("Núñez ñandú çã 😊 \u202eabc", notes["F/028"]);
    }

    [Theory]
    [InlineData("started", "2026-02-03 24:00", PastCallFinding.NoSuchDate)]
    [InlineData("started", "02/13/2026 10:00", PastCallFinding.NoSuchDate)]
    [InlineData("started", "yesterday", PastCallFinding.NoSuchDate)]
    [InlineData("ended", "", PastCallFinding.EndMissing)]
    [InlineData("ended", "2026-03-29 01:10", PastCallFinding.TimeDoesNotExist)]
    [InlineData("ended", "2099-01-01 10:00", PastCallFinding.InTheFuture)]
    [InlineData("reference", "", PastCallFinding.ReferenceMissing)]
    [InlineData("channel", "", PastCallFinding.UnknownChannel)]
    [InlineData("direction", "sideways", PastCallFinding.UnknownDirection)]
    [InlineData("caller", "the moon", PastCallFinding.UnknownCaller)]
    [InlineData("language", "tlh", PastCallFinding.UnknownLanguage)]
    [InlineData("outcome", "", PastCallFinding.OutcomeMissing)]
    [InlineData("category", "", PastCallFinding.CategoryMissing)]
    [InlineData("other categories", "plumbing", PastCallFinding.UnknownCategory)]
    [InlineData("needs", "a-pony", PastCallFinding.UnknownNeed)]
    [InlineData("emergency services", "maybe", PastCallFinding.UnknownAnswer)]
    [InlineData("public funds", "perhaps", PastCallFinding.UnknownAnswer)]
    [InlineData("given", "money", PastCallFinding.UnknownGiven)]
    [InlineData("age", "121", PastCallFinding.ImpossibleAge)]
    [InlineData("age", "41.5", PastCallFinding.ImpossibleAge)]
    [InlineData("reported to police", "perhaps", PastCallFinding.UnknownPoliceReport)]
    [InlineData("not reported because", "weather", PastCallFinding.UnknownNotReportedReason)]
    [InlineData("referral kind", "inside", PastCallFinding.ResultWithoutReferral)]
    [InlineData("days to result", "4", PastCallFinding.ResultWithoutReferral)]
    [InlineData("declined because", "no capacity", PastCallFinding.ResultWithoutReferral)]
    [InlineData("days to result", "-1", PastCallFinding.ImpossibleDays)]
    [InlineData("person", "P\uFFFD1", PastCallFinding.UnreadableCharacters)]
    public void A_fault_keeps_the_row_out_and_is_named(string column, string value, PastCallFinding fault)
    {
        var row = Read((column, value));

        Assert.Equal(RowVerdict.Rejected, row.Verdict);
        Assert.Contains(row.Findings, finding => finding.What == fault && PastCallHeading.Of(finding.Where!.Value) == column);
    }

    [Theory]
    [InlineData("category", " Housing ")]
    [InlineData("outcome", "INFORMATION GIVEN")]
    [InlineData("area", "E06000028")]
    [InlineData("nationality", "co")]
    [InlineData("language", "QU")]
    [InlineData("age", "0")]
    [InlineData("age", "120")]
    [InlineData("emergency services", "yes")]
    [InlineData("needs", "eviction-notice;Eviction-Notice")]
    [InlineData("started", "03/02/2026 10:00")]
    public void A_harmless_way_of_writing_is_accepted(string column, string value) =>
        Assert.Equal(RowVerdict.Accepted, Read((column, value)).Verdict);

    [Fact]
    public void A_referral_says_whether_it_went_inside_or_outside() =>
        Assert.Equal(PastCallFinding.ReferralKindMissing, Assert.Single(Read(("referred to", "Shelter")).Findings).What);

    [Fact]
    public void A_result_needs_a_declined_referral_for_its_reason()
    {
        var row = Read(
            ("referred to", "Shelter"),
            ("referral kind", "outside"),
            ("referral result", "accepted"),
            ("declined because", "no capacity")
        );

        Assert.Equal(PastCallFinding.ReasonWithoutDecline, Assert.Single(row.Findings).What);
    }

    [Fact]
    public void A_category_named_twice_counts_once_and_is_remarked()
    {
        var row = Read(("other categories", "housing;debt"));

        Assert.Equal(RowVerdict.AcceptedWithWarnings, row.Verdict);
        Assert.Equal(2, row.Call!.Categories.Count);
    }

    [Fact]
    public void A_call_through_the_hour_that_comes_twice_is_as_long_as_it_was()
    {
        var call = Read(("started", "2025-10-26 00:50"), ("ended", "2025-10-26 02:10")).Call!;

        Assert.Equal(140, (call.EndedAt - call.StartedAt).TotalMinutes);
    }

    [Fact]
    public void Semicolons_a_mark_trailing_lines_and_unknown_columns_do_no_harm()
    {
        var text =
            "\uFEFFchannel;ended;started;reference;outcome;weather\ntelephone;2026-02-03 10:20;2026-02-03 10:00;A/1;silent;rain\n\n;;;;;\n";

        var row = Assert.Single(Samples.Read(File(text)));

        Assert.Equal("A/1", row.Call?.Reference);
    }

    [Fact]
    public void A_row_with_too_few_fields_is_named_by_its_line_and_the_next_is_read()
    {
        var rows = Samples.Read(
            File("reference,started,ended,channel,outcome\nA/1,2026-02-03 10:00\nA/2,2026-02-03 10:00,2026-02-03 10:01,telephone,silent\n")
        );

        Assert.Equal(PastCallFinding.WrongNumberOfFields, Assert.Single(rows[0].Findings).What);
        Assert.Equal(2, rows[0].Row.Number);
        Assert.NotNull(rows[1].Call);
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_is_told()
    {
        var rows = Samples.Read(
            File(
                "reference,started,ended,channel,outcome,volunteer,notes\nA/1,2026-02-03 10:00,2026-02-03 10:01,telephone,silent,V1,ok\nA/2,2026-02-03 10:00,2026-02-03 10:01,telephone,silent,V1,\"open\nA/3,x\n"
            )
        );

        Assert.Equal(RowVerdict.Accepted, rows[0].Verdict);
        Assert.Equal(PastCallFinding.QuoteNotClosed, Assert.Single(rows[^1].Findings).What);
        Assert.Equal(3, rows[^1].Row.Number);
    }

    [Theory]
    [InlineData("", "PastCalls.FileEmpty")]
    [InlineData("PK\u0003\u0004workbook", "PastCalls.FileNotText")]
    [InlineData("reference,started\nA,B\n", "PastCalls.ColumnsMissing")]
    [InlineData("reference,started,ended,channel,outcome,started\n", "PastCalls.ColumnTwice")]
    public void A_file_that_is_none_is_refused_as_a_whole(string text, string code)
    {
        var refused = Assert.Throws<Helpline.Domain.Refusals.RefusedException>(() => Samples.Read(File(text)));

        Assert.Equal(code, refused.Refusal.Code);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_keep_only_their_row_out()
    {
        byte[] bytes =
        [
            .. "reference,started,ended,channel,outcome,volunteer,person\nA/1,2026-02-03 10:00,2026-02-03 10:01,telephone,silent,V1,N"u8,
            0xFA,
            .. "ez\nA/2,2026-02-03 10:00,2026-02-03 10:01,telephone,silent,V1,P2\n"u8,
        ];

        var rows = Samples.Read(new PastCallFile("latin.csv", () => new MemoryStream(bytes)));

        Assert.Equal(PastCallFinding.UnreadableCharacters, Assert.Single(rows[0].Findings).What);
        Assert.NotNull(rows[1].Call);
    }

    private static PastCallFile File(string text) => new("test.csv", () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)));

    private static ReadPastCall Read(params (string Column, string Value)[] changes)
    {
        var values = new Dictionary<string, string>(Sound);
        foreach (var (column, value) in changes)
        {
            values[column] = value;
        }

        var line = string.Join(',', Heading.Split(',').Select(column => values.GetValueOrDefault(column, "")));
        return Assert.Single(Samples.Read(File($"{Heading}\n{line}\n")));
    }

    private static void AssertVerdict(ReadPastCall row, string expected)
    {
        var (verdict, meaning) = expected.Split(": ", 2) is [var head, var tail] ? (head, tail) : (expected, "");
        switch (verdict)
        {
            case "reject":
                Assert.Equal(RowVerdict.Rejected, row.Verdict);
                Assert.Equal(Meanings[meaning], Assert.Single(row.Findings).What);
                break;
            case "accept with a warning":
                Assert.Equal(RowVerdict.AcceptedWithWarnings, row.Verdict);
                Assert.Equal([Meanings[meaning]], row.Findings.Select(finding => finding.What).Distinct());
                break;
            default:
                Assert.Equal("accept", verdict);
                Assert.Equal(RowVerdict.Accepted, row.Verdict);
                break;
        }
    }

    private static List<string> LastColumn(string path)
    {
        using var reader = CsvHelper.CsvReader.FromFile(path, CsvHelper.CsvReaderOptions.Default with { Separator = ',' });
        var last = new List<string>();
        while (reader.Read())
        {
            last.Add(reader.GetString(reader.FieldCount - 1));
        }

        return last;
    }
}
