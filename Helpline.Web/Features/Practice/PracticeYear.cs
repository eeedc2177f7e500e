using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Duty;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Practice;

/// <summary>
/// A year of an invented helpline that ends now, call after call. The people and their choices follow from the seed alone; only the dates
/// move with the day on which it is made.
/// </summary>
internal sealed class PracticeYear(PracticeStaff staff, IReadOnlyList<Need> needs, HelplineClock clock, int calls, int seed)
{
    private const int Days = 365;
    private const double WomenPerCall = 0.37;
    private const double CasesPerCall = 0.045;

    // Older calls were seen to in their time; what waits in triage is of these days.
    private static readonly TimeSpan LeftInTriage = TimeSpan.FromDays(2);

    private readonly DateTimeOffset now = clock.Now;
    private readonly Dictionary<int, PracticeWoman> women = [];
    private readonly PracticeFollowing following = new(staff, new ConcernClock(DutyCalendar.Usual(clock.Zone)), clock.Now);

    /// <summary>The last number given of each kind and year.</summary>
    public Dictionary<(NumberKind Kind, int Year), int> Numbers { get; } = [];

    /// <summary>The open cases that somebody carries, the oldest first.</summary>
    public List<PracticeCarried> Carried { get; } = [];

    public int Women => women.Count;

    /// <summary>Everything that one call brings with it, in the order in which it came about.</summary>
    public IEnumerable<PracticeMoment> Moments()
    {
        var starts = Starts();
        var casesEvery = (int)(1 / CasesPerCall);
        var waiting = 0;
        for (var i = 0; i < starts.Count; i++)
        {
            waiting += i % casesEvery == 0 ? 1 : 0;
            var moment = MomentOf(i, starts[i], waiting > 0);
            waiting -= moment.OpenedCase ? 1 : 0;
            yield return moment;
        }
    }

    private PracticeMoment MomentOf(int number, DateTimeOffset start, bool caseWanted)
    {
        var random = new Random(PracticeWoman.HashOf(seed, number));
        var woman = random.Chance(0.74) ? WomanOf(random, number) : null;
        var inCase = woman?.CaseUntil > start;
        var opens = caseWanted && woman is not null && !inCase;
        var made = new PracticeCall(random, woman, opens, inCase, needs);
        var volunteer = random.Pick(staff.Volunteers);
        var logged = new Signature(volunteer.Id, start + made.Length + TimeSpan.FromMinutes(random.Next(5)));
        var met = woman is { Record: null } ? woman.Meet(logged, clock.Today) : null;
        var call = Call.Log(made.Contents, PlaceOf(start, made, volunteer, woman), logged);
        if (start < now - LeftInTriage)
        {
            call.Triage(new(staff.CoordinatorOf(Team.Vawg).Id, logged.At + LeftInTriage / 2));
        }

        var after = following.Of(call, random, logged).ToList();
        var file = opens ? new PracticeCase(random, NextNumber(NumberKind.Case, start), call, woman!.Record!.Id, staff, needs, now) : null;
        if (file is not null)
        {
            woman!.CaseUntil = file.ClosedAt ?? DateTimeOffset.MaxValue;
            after.OfType<Concern>().ToList().ForEach(k => k.JoinCase(file.File.Id, woman.Record!.Id));
            after.OfType<Domain.FollowUps.FollowUp>().ToList().ForEach(f => f.JoinCase(file.File));
            after.AddRange([file.File, .. file.Parts]);
            if (file.File is { IsOpen: true, Holder: { } holder })
            {
                Carried.Add(new(file.File, woman, staff.All.First(p => p.Id == holder)));
            }
        }

        return new(met, call, after);
    }

    private CallPlace PlaceOf(DateTimeOffset start, PracticeCall made, Domain.Access.Person volunteer, PracticeWoman? woman) =>
        new(CallId.New(), NextNumber(NumberKind.Call, start), start, start + made.Length, clock.ToLocal(start))
        {
            TakenBy = volunteer.Id,
            VolunteerCode = volunteer.Code,
            ServiceUser = woman?.Record?.Id,
            Particulars = made.Particulars,
        };

    // The women come to know of the helpline one after the other; some of those who know it ring again, a few often.
    private PracticeWoman WomanOf(Random random, int call)
    {
        var known = 1 + (int)(call * WomenPerCall);
        var back = (int)(known * Math.Pow(random.NextDouble(), 2.2));
        var number = known - 1 - back;
        return women.TryGetValue(number, out var woman) ? woman : women[number] = new PracticeWoman(number, seed);
    }

    private string NextNumber(NumberKind kind, DateTimeOffset at)
    {
        var year = clock.ToLocal(at).Year;
        return kind.Write(year, Numbers[(kind, year)] = Numbers.GetValueOrDefault((kind, year)) + 1);
    }

    // Busy on weekdays between ten and eight; quieter, and never silent, at the weekend.
    private List<DateTimeOffset> Starts()
    {
        var random = new Random(seed);
        var first = clock.Today.AddDays(1 - Days);
        var starts = new List<DateTimeOffset>(calls);
        while (starts.Count < calls)
        {
            var day = first.AddDays(random.Next(Days));
            var hour = 8 + (random.NextDouble() + random.NextDouble()) * 7;
            var quiet = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && random.Chance(0.6);
            var start = clock.FromLocal(day.ToDateTime(TimeOnly.MinValue).AddMinutes((int)(hour * 60)));
            if (!quiet && start < now.AddHours(-1))
            {
                starts.Add(start);
            }
        }

        starts.Sort();
        return starts;
    }
}

/// <summary>One call with the woman whom it made known, if any, and all that followed from it.</summary>
internal sealed record PracticeMoment(ServiceUser? Met, Call Call, IReadOnlyList<object> After)
{
    public bool OpenedCase => Call.Outcome == CallOutcome.CaseOpened;
}
