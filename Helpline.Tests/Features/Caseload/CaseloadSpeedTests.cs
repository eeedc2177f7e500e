using System.Diagnostics;
using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Tests.Features.Cases;
using Helpline.Tests.Support;
using Helpline.Web.Features.Caseload;
using Xunit.Abstractions;

namespace Helpline.Tests.Features.Caseload;

public sealed class CaseloadSpeedTests(ITestOutputHelper output)
{
    [Theory, EachDatabase]
    public async Task A_page_of_nine_hundred_cases_takes_few_questions_and_little_time(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var rosa = house.AddWoman();
        house.Tamper(db =>
        {
            for (var i = 0; i < 900; i++)
            {
                var file = CaseFile.Open(
                    $"K-2025-{i:D5}",
                    rosa.Id,
                    Team.Vawg,
                    (RiskLevel)(i % 3),
                    ["homeless-tonight"],
                    house.Sign(ana.Id)
                );
                file.Allocate(ana.Id, house.Sign(ana.Id));
                if (i % 4 != 0)
                {
                    file.PlanNext("Ring the refuge", new DateOnly(2026, 3, 1).AddDays(i % 9), house.Sign(ana.Id));
                }

                db.Add(file);
            }
        });
        var list = house.Get<ListCaseload>();
        await list.RunAsync(new());

        var times = new List<double>();
        for (var i = 0; i < 40; i++)
        {
            var started = Stopwatch.StartNew();
            var page = await list.RunAsync(new());
            times.Add(started.Elapsed.TotalMilliseconds);
            Assert.Equal(ListCaseload.PageSize, page.Value!.Rows.Count);
        }

        output.WriteLine($"{on}: p50 {times.Order().ElementAt(20):F1} ms, p95 {times.Order().ElementAt(38):F1} ms");
        // The goal is in the measurements; a test machine with other work may be many times slower, an unbounded question is slower still.
        Assert.True(times.Order().ElementAt(20) < 250, $"{times.Order().ElementAt(20):F1} ms");
    }
}
