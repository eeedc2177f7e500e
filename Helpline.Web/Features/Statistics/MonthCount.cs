using Helpline.Domain;
using Helpline.Domain.Calls;
using Helpline.Domain.Referrals;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Domain.Statistics;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Statistics;

/// <summary>Counts a month from what the actor's statistics reach: one reading of its calls, one of their referrals, no name and no note.</summary>
internal sealed class MonthCount(Desk desk, Month month, CancellationToken stop)
{
    private readonly DateTime begins = month.Begins;
    private readonly DateTime ends = month.Ends;
    private readonly DateTimeOffset from = LondonTime.First(month.Begins);
    private readonly DateTimeOffset to = LondonTime.First(month.Ends);

    /// <summary>As counted now.</summary>
    public async Task<MonthFigures> CountAsync() =>
        MonthFigures.Count(
            month,
            new MonthRecords(await CallsAsync(await ReferralsAsync()), await ReferralsOfCasesAsync())
            {
                Concerns = await ConcernsAsync(),
                Cases = await CasesAsync(),
            }
        );

    private async Task<List<CountedCall>> CallsAsync(ILookup<Guid, CountedReferral> referrals)
    {
        var rows = await desk
            .CountedCalls.Where(c => c.StartedLocally >= begins && c.StartedLocally < ends)
            .Select(c => new
            {
                c.Id,
                c.Number,
                c.StartedLocally,
                c.StartedAt,
                c.EndedAt,
                c.ServiceUser,
                c.Outcome,
                c.Channel,
                c.Direction,
                c.Caller,
                c.Language,
                c.Category,
                c.OtherCategories,
                c.Needs,
                c.Flags,
                c.EmergencyServices,
                c.Given,
                c.CouldNotHelp,
                c.Area,
                c.Nationality,
                c.Age,
                c.PublicFunds,
                c.ThreatenedWithDeportation,
                c.ReportedToPolice,
                c.NotReportedBecause,
                c.RelativeInterpreted,
                c.StatusUsedBy,
                c.TurnedAway,
                c.VolunteerCode,
            })
            .ToListAsync(stop);
        var firsts = await FirstsAsync();
        return
        [
            // Sorted here: the database would carry every column through its sorting.
            .. rows.OrderBy(c => c.StartedAt)
                .ThenBy(c => c.Number, StringComparer.Ordinal)
                .Select(c => new CountedCall
                {
                    Id = c.Id,
                    StartedLocally = c.StartedLocally,
                    Minutes = c.EndedAt is { } end ? (int)(end - c.StartedAt).TotalMinutes : 0,
                    Woman = c.ServiceUser,
                    // Two of her calls may begin in the same minute: only one of them was the first.
                    IsHerFirst =
                        c.ServiceUser is { } woman
                        && firsts.TryGetValue(woman, out var first)
                        && first == c.StartedAt
                        && firsts.Remove(woman),
                    Outcome = c.Outcome,
                    Channel = c.Channel,
                    Direction = c.Direction,
                    Caller = c.Caller,
                    Language = c.Language,
                    Category = c.Category,
                    OtherCategories = c.OtherCategories,
                    Needs = c.Needs,
                    Flags = c.Flags,
                    EmergencyServices = c.EmergencyServices,
                    Given = c.Given,
                    CouldNotHelp = c.CouldNotHelp,
                    Area = c.Area,
                    Nationality = c.Nationality,
                    Age = c.Age,
                    PublicFunds = c.PublicFunds,
                    ThreatenedWithDeportation = c.ThreatenedWithDeportation,
                    ReportedToPolice = c.ReportedToPolice,
                    NotReportedBecause = c.NotReportedBecause,
                    RelativeInterpreted = c.RelativeInterpreted,
                    StatusUsedBy = c.StatusUsedBy,
                    ToldOfRefusal = c.TurnedAway,
                    VolunteerCode = c.VolunteerCode,
                    Referrals = [.. referrals[c.Id.Value]],
                }),
        ];
    }

    /// <summary>When each woman of the month first called, ever.</summary>
    private async Task<Dictionary<ServiceUserId, DateTimeOffset>> FirstsAsync()
    {
        var women = desk.CountedCalls.Where(c => c.StartedLocally >= begins && c.StartedLocally < ends).Select(c => c.ServiceUser);
        var firsts = await desk
            .CountedCalls.Where(c => c.ServiceUser != null && women.Contains(c.ServiceUser))
            .GroupBy(c => c.ServiceUser)
            .Select(calls => new { Woman = calls.Key, At = calls.Min(c => c.StartedAt) })
            .ToListAsync(stop);
        return firsts.ToDictionary(first => first.Woman!.Value, first => first.At);
    }

    private async Task<ILookup<Guid, CountedReferral>> ReferralsAsync()
    {
        var rows = await (
            from c in desk.CountedCalls
            where c.StartedLocally >= begins && c.StartedLocally < ends
            join r in Made() on (CallId?)c.Id equals r.Call
            select new
            {
                r.Call,
                r.Kind,
                r.Service,
                r.Result,
                r.Declined,
                r.DaysToResult,
            }
        ).ToListAsync(stop);
        return rows.ToLookup(r => r.Call!.Value.Value, r => new CountedReferral(r.Kind, r.Service, r.Result, r.Declined, r.DaysToResult));
    }

    // A past one has no steps; one that was prepared and never sent is none.
    private IQueryable<Referral> Made() =>
        desk.CountedReferrals.Where(r => !r.Steps.Any() || r.Steps.Any(step => step.Act == ReferralAct.Sent));

    /// <summary>Those that came from a case and from none of its calls of the month.</summary>
    private async Task<List<CountedReferral>> ReferralsOfCasesAsync()
    {
        var rows = await Made()
            .Where(r => r.Call == null && r.MadeAt >= from && r.MadeAt < to)
            .Select(r => new
            {
                r.Kind,
                r.Service,
                r.Result,
                r.Declined,
                r.DaysToResult,
            })
            .ToListAsync(stop);
        return [.. rows.Select(r => new CountedReferral(r.Kind, r.Service, r.Result, r.Declined, r.DaysToResult))];
    }

    private async Task<List<CountedConcern>> ConcernsAsync()
    {
        var rows = await desk
            .CountedConcerns.Where(k => k.RaisedAt >= from && k.RaisedAt < to)
            .Select(k => new
            {
                k.Flag,
                k.DueAt,
                Acknowledged = k.Acknowledged == null ? (DateTimeOffset?)null : k.Acknowledged.At,
            })
            .ToListAsync(stop);
        return
        [
            .. rows.Select(k => new CountedConcern(
                k.Flag.Urgency(),
                k.Acknowledged is { } at ? at <= k.DueAt
                    : desk.Now > k.DueAt ? false
                    : null
            )),
        ];
    }

    private async Task<List<CountedCase>> CasesAsync()
    {
        var rows = await desk
            .CountedCases.Where(f =>
                (f.Opened.At >= from && f.Opened.At < to) || (f.Closure != null && f.Closure.At >= from && f.Closure.At < to)
            )
            .Select(f => new { OpenedAt = f.Opened.At, ClosedAt = f.Closure == null ? (DateTimeOffset?)null : f.Closure.At })
            .ToListAsync(stop);
        return
        [
            .. rows.Select(f =>
            {
                var closed = f.ClosedAt >= from && f.ClosedAt < to;
                return new CountedCase(
                    f.OpenedAt >= from && f.OpenedAt < to,
                    closed,
                    closed ? (int)(f.ClosedAt!.Value - f.OpenedAt).TotalDays : null
                );
            }),
        ];
    }
}
