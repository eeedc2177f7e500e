using Helpline.Domain.Access;
using Helpline.Domain.Keeping;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Helpline.Web.Features.ServiceUsers;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Practice;

/// <summary>
/// Fills an empty helpline with a year of invented calls to practise on, and marks every page as practice. Only where there is not one
/// call: real and invented ones never meet.
/// </summary>
public sealed class MakePractice(FrontDesk frontDesk, IndexServiceUser index, HelplineClock clock)
{
    public const int UsualCalls = 20_000;

    private const int Seed = 1983;
    private const int CallsInOneGo = 400;

    public async Task<Outcome<PracticeMade>> RunAsync(int calls = UsualCalls, CancellationToken stop = default)
    {
        var begun = await frontDesk.WorkAsync(May.KeepSettings, desk => BeginAsync(desk, stop), stop);
        if (begun.Value is not { } staff)
        {
            return new(null, begun.Refusal);
        }

        var needs = DatabaseStart.Needs();
        var year = new PracticeYear(staff, needs, clock, calls, Seed);
        // The next calls are thought up while these are saved.
        using var groups = year.Moments().Chunk(CallsInOneGo).GetEnumerator();
        var next = NextAsync(groups, stop);
        while (await next is { } group)
        {
            next = NextAsync(groups, stop);
            var added = await frontDesk.WorkAsync(May.KeepSettings, desk => AddAsync(desk, group, stop), stop);
            if (!added.Done)
            {
                await next;
                return new(null, added.Refusal);
            }
        }

        var finished = await frontDesk.WorkAsync(May.KeepSettings, desk => FinishAsync(desk, year, staff, stop), stop);
        return finished.Done ? new(new(calls, year.Women, staff.OneOfEach)) : new(null, finished.Refusal);
    }

    private static Task<PracticeMoment[]?> NextAsync(IEnumerator<PracticeMoment[]> groups, CancellationToken stop) =>
        Task.Run(() => groups.MoveNext() ? groups.Current : null, stop);

    private static async Task<PracticeStaff> BeginAsync(Desk desk, CancellationToken stop)
    {
        Refusal.ThrowIfAny(await desk.HoldsRecordsAsync(stop) ? KeepingRefusals.NotEmpty : null);
        var organisation = await desk.Organisations.SingleAsync(stop);
        if (organisation.SetUpAt is null)
        {
            organisation.Rename("Casa Abierta", "es");
            organisation.SetUp(desk.Now);
        }

        organisation.BeginPractice(desk.Now);
        var staff = PracticeStaff.Hire(new(desk.Actor.Id, desk.Now.AddYears(-1)));
        foreach (var person in staff.All)
        {
            desk.Add(person);
        }

        desk.Note("settings.practice-begun");
        return staff;
    }

    private async Task AddAsync(Desk desk, PracticeMoment[] moments, CancellationToken stop)
    {
        var met = moments.Select(moment => moment.Met).OfType<ServiceUser>().ToList();
        met.ForEach(desk.Add);
        // Five thousand women have a hundred thousand tokens: one by one they would take longer than all the rest.
        await desk.AddTokensAsync(met.SelectMany(woman => index.Wanted(woman).Distinct().Select(token => (token, woman.Id.Value))), stop);
        foreach (var moment in moments)
        {
            desk.Add(moment.Call);
            foreach (var after in moment.After)
            {
                desk.Add(after);
            }
        }

        desk.Note("settings.practice-added", detail: $"{moments.Length} calls");
    }

    private async Task FinishAsync(Desk desk, PracticeYear year, PracticeStaff staff, CancellationToken stop)
    {
        foreach (var ((kind, of), last) in year.Numbers)
        {
            desk.Add(
                new NumberSequence
                {
                    Kind = kind.Letter,
                    Year = of,
                    Last = last,
                }
            );
        }

        var recipients = await PracticeDirectory.FillAsync(desk, staff.All.First(person => person.HasRole(Role.Coordinator)).Id, stop);
        foreach (var record in new PracticeReferrals(recipients, staff, clock).Of(year.Carried))
        {
            desk.Add(record);
        }

        desk.Note("settings.practice-finished");
    }
}

/// <summary>What was made, and the one of each role who is to have a sign-in.</summary>
public sealed record PracticeMade(int Calls, int Women, IReadOnlyList<Person> OneOfEachRole);
