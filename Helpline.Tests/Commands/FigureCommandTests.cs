using System.Text.Json.Nodes;
using Helpline.Tests.Support;

namespace Helpline.Tests.Commands;

public sealed class FigureCommandTests
{
    [Fact]
    public async Task Past_calls_come_in_by_command_and_their_month_goes_out()
    {
        using var house = new House();
        var report = Path.Combine(house.DataDirectory, "report.csv");
        var output = Path.Combine(house.DataDirectory, "2025-03.json");

        var imported = await Typed.AtAsync(house, "import-calls", Samples.PathOf("past-calls-2025.csv"), "--report", report);
        var written = await Typed.AtAsync(
            house,
            "statistics",
            "--month",
            "2025-03",
            "--format",
            "json",
            "--figures",
            "exact",
            "--output",
            output
        );

        Assert.Equal((0, ""), (imported.ExitCode, imported.Complained));
        Assert.Contains("Brought in: 6,000", imported.Said, StringComparison.Ordinal);
        Assert.Equal(6001, File.ReadLines(report).Count());
        Assert.Equal((0, ""), (written.ExitCode, written.Complained));
        Assert.Equal(461, (int)JsonNode.Parse(await File.ReadAllTextAsync(output))!["calls"]!);
    }

    [Fact]
    public async Task A_dry_run_of_faulty_rows_ends_with_one_and_changes_nothing()
    {
        using var house = new House();

        var typed = await Typed.AtAsync(house, "import-calls", Samples.PathOf("past-calls-faults.csv"), "--dry-run");

        Assert.Equal((1, ""), (typed.ExitCode, typed.Complained));
        Assert.Contains("reject: no-such-date [started]", typed.Said, StringComparison.Ordinal);
        Assert.Empty(house.Look(db => db.Calls.ToList()));
    }

    [Theory]
    [InlineData("import-calls", "/nowhere/at/all.csv")]
    [InlineData("statistics")]
    [InlineData("statistics", "--month", "March")]
    [InlineData("statistics", "--month", "2025-03", "--format", "pdf")]
    [InlineData("statistics", "--month", "2025-03", "--format", "xlsx")]
    [InlineData("statistics", "--month", "2025-03", "--figures", "all")]
    public async Task Asked_for_wrongly_they_say_how(params string[] words)
    {
        using var house = new House();

        var typed = await Typed.AtAsync(house, words);

        Assert.Equal(2, typed.ExitCode);
        Assert.Single(typed.Complained.Trim().Split('\n'));
    }
}
