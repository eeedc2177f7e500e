using System.Collections.Frozen;
using Helpline.Domain.Calls;
using Helpline.Domain.PastCalls;
using Helpline.Domain.ServiceUsers;
using Helpline.Domain.Statistics;
using Helpline.Web.Features.PastCalls;

namespace Helpline.Tests.Support;

/// <summary>The sample files and what is needed to read them without a database.</summary>
public static class Samples
{
    /// <summary>After every call of the samples that is not in the future on purpose.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly string[] Needs =
    [
        "housing: disrepair eviction-notice homeless-tonight housing-application landlord-harassment overcrowding rent-arrears temporary-accommodation",
        "welfare: child-benefit council-tax-support disability-benefit food-or-fuel national-insurance-number no-recourse-to-public-funds universal-credit",
        "immigration: asylum citizenship eu-settlement-scheme family-reunion fee-waiver settlement survivor-concession visa-extension",
        "employment: discrimination dismissal domestic-worker exploitation injury-at-work no-contract sexual-harassment-at-work unpaid-wages",
        "vawg: coercive-control domestic-abuse economic-abuse fgm forced-marriage sexual-violence stalking trafficking",
        "debt: bailiffs council-tax-debt energy-debt loan-or-card rent-debt",
        "other: counselling documents education-or-english family-law health",
    ];

    public static readonly PastCallWords Words = new(
        Needs
            .Select(line => line.Split(": "))
            .SelectMany(parts => parts[1].Split(' '), (parts, need) => (need, Helpline.Domain.Code.Read<Category>(parts[0])))
            .ToFrozenDictionary(pair => pair.need, pair => pair.Item2),
        LocalAuthorities.All.Select(area => area.Code).ToFrozenSet()
    );

    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Data", "Samples", name);

    public static PastCallFile Year => PastCallFile.At(PathOf("past-calls-2025.csv"));

    public static PastCallFile Faults => PastCallFile.At(PathOf("past-calls-faults.csv"));

    public static IReadOnlyList<ReadPastCall> Read(PastCallFile file)
    {
        var reading = new PastCallReading(Words, Now);
        return [.. file.Rows().Select(reading.Read)];
    }

    /// <summary>Each call as statistics see it, in the order of the file.</summary>
    public static IReadOnlyList<CountedCall> Count(IEnumerable<ReadPastCall> rows)
    {
        var women = new Dictionary<string, ServiceUserId>(StringComparer.Ordinal);
        return [.. rows.Select(row => row.Call).OfType<PastCall>().Select(call => Count(call, women))];
    }

    public static MonthRecords Month(IEnumerable<CountedCall> calls, Month month) =>
        new([.. calls.Where(call => month.Holds(call.StartedLocally))]);

    private static CountedCall Count(PastCall call, Dictionary<string, ServiceUserId> women)
    {
        var isFirst = call.Person.Length > 0 && women.TryAdd(call.Person, ServiceUserId.New());
        return new CountedCall
        {
            Id = CallId.New(),
            StartedLocally = call.StartedLocally,
            Minutes = (int)(call.EndedAt - call.StartedAt).TotalMinutes,
            Woman = call.Person.Length > 0 ? women[call.Person] : null,
            IsHerFirst = isFirst,
            Outcome = call.Outcome,
            Channel = call.Channel,
            Direction = call.Direction,
            Caller = call.Caller,
            Language = call.Language,
            Category = call.Categories.Count > 0 ? call.Categories[0] : null,
            OtherCategories = [.. call.Categories.Skip(1)],
            Needs = call.Needs,
            Flags = call.Flags,
            EmergencyServices = call.EmergencyServices,
            Given = call.Given,
            Area = call.Area,
            Nationality = call.Nationality,
            Age = call.Age,
            PublicFunds = call.PublicFunds,
            ThreatenedWithDeportation = call.ThreatenedWithDeportation,
            ReportedToPolice = call.ReportedToPolice,
            NotReportedBecause = call.NotReportedBecause,
            VolunteerCode = call.Volunteer,
            Referrals = call.Referral is { } r ? [new(r.Kind, r.To, r.Result, r.DeclinedBecause, r.DaysToResult)] : [],
        };
    }
}
