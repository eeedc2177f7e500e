using Deque.AxeCore.Playwright;
using DocumentFormat.OpenXml.Packaging;
using Helpline.Domain.Access;
using Helpline.Tests.Support;
using Microsoft.Playwright;

namespace Helpline.Tests.EndToEnd;

/// <summary>A manager brings in a year of past calls, looks at a month, closes it and takes its figures along.</summary>
public sealed class TheMonthTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task From_a_spreadsheet_to_figures_that_leave_the_charity()
    {
        await using var house = new LiveHouse();
        var carmen = await house.EnrolAsync("Carmen", Role.Manager);
        var page = await browser.OpenAsync(house);
        await LiveHouse.SignInAsync(page, carmen, "/statistics/import");

        await page.GetByLabel("File", new() { Exact = true }).SetInputFilesAsync(Samples.PathOf("past-calls-2025.csv"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Bring in 6,000 calls" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "See the month" }).ClickAsync(new() { Timeout = 120_000 });
        await page.GetByRole(AriaRole.Heading, new() { Name = "December 2025" }).WaitForAsync();
        Assert.Equal("525", await page.Locator(".kpi .value").First.InnerTextAsync());

        await page.GetByLabel("What do you want to see?").SelectOptionAsync("What leaves the charity");
        await page.GetByText("1 to 7 are hidden").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Close the month…" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Close the month", Exact = true }).ClickAsync();
        await page.GetByText("These are the figures as reported on").WaitForAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Export…" }).ClickAsync();
        await page.GetByLabel("For whom?").FillAsync("A funder");
        await page.GetByLabel("Why?").FillAsync("Report of the quarter");
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Button, new() { Name = "Export", Exact = true }).ClickAsync()
        );
        Assert.Equal("helpline-2025-12-default.xlsx", download.SuggestedFilename);
        using var book = SpreadsheetDocument.Open(await download.PathAsync(), false);
        Assert.NotNull(book.WorkbookPart);
        Assert.Equal("A funder", house.Look(db => db.FigureExports.Single()).Recipient);
    }

    [Fact]
    public async Task What_is_wrong_with_a_file_stands_beside_its_row_and_nothing_is_changed()
    {
        await using var house = new LiveHouse();
        var carmen = await house.EnrolAsync("Carmen", Role.Manager);
        var page = await browser.OpenAsync(house);
        await LiveHouse.SignInAsync(page, carmen, "/statistics/import");

        await page.GetByLabel("File", new() { Exact = true }).SetInputFilesAsync(Samples.PathOf("past-calls-faults.csv"));

        await page.GetByText("There is no such date.").WaitForAsync();
        Assert.True(await page.GetByRole(AriaRole.Row).Filter(new() { HasText = "F/003" }).GetByText("reject").IsVisibleAsync());
        Assert.Empty(house.Look(db => db.Calls.ToList()));
        Assert.Empty((await page.RunAxe()).Violations);
    }
}
