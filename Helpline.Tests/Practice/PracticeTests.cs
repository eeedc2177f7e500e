using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.Keeping;
using Helpline.Domain.Referrals;
using Helpline.Domain.ServiceUsers;
using Helpline.Domain.Statistics;
using Helpline.Tests.Support;
using Helpline.Web.Data;
using Helpline.Web.Features.Calls;
using Helpline.Web.Features.Practice;
using Helpline.Web.Features.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Helpline.Tests.Practice;

public sealed class PracticeTests
{
    private const int Calls = 600;

    [Theory, EachDatabase]
    public async Task An_empty_helpline_gets_a_year_that_looks_like_one(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Administrator);

        var made = await MakeAsync(house);

        Assert.Equal(Calls, house.Look(db => db.Calls.Count()));
        Assert.Equal(7, made.OneOfEachRole.Count);
        Assert.NotNull(house.Look(db => db.Organisations.Single()).PracticeSince);
        var cases = house.Look(db => db.Cases.Include(f => f.Needs).ToList());
        Assert.InRange(cases.Count, 15, 40);
        Assert.Contains(cases, f => f.State == CaseState.Closed);
        Assert.Contains(cases, f => f.IsOpen && f.IsAllocated);
        Assert.NotEmpty(house.Look(db => db.Concerns.Where(k => k.SignedOff != null).ToList()));
        Assert.NotEmpty(house.Look(db => db.Referrals.Where(r => r.Result != null).ToList()));
        Assert.True(house.Look(db => db.Calls.Max(c => c.StartedAt)) > house.Clock.Now.AddDays(-3));
        Assert.True(house.Look(db => db.Calls.Min(c => c.StartedAt)) < house.Clock.Now.AddDays(-355));
    }

    [Fact]
    public async Task Referrals_stand_in_every_state_with_what_she_agreed_to_and_what_was_told()
    {
        using var house = new House();
        house.Seat(Role.Administrator);
        await MakeAsync(house);

        var live = house.Look(db => db.Referrals.Include(r => r.Steps).Where(r => r.Steps.Any()).ToList());

        Assert.Equal(Enum.GetValues<ReferralState>(), live.Select(r => r.State).Distinct().Order());
        Assert.Contains(live, r => r.SilenceAsks(DateOnly.FromDateTime(house.Clock.Now.UtcDateTime)) == ReferralAct.ChaseDue);
        Assert.Contains(live, r => r.NeedsNextStep);
        Assert.Contains(live, r => r is { Declined: not null, NeedsNextStep: false });
        Assert.All(live, r => Assert.True(r.Steps.All(step => step.Signature.At <= house.Clock.Now && step.Signature.At >= r.MadeAt)));
        var sent = live.Where(r => r.SentAt is not null).Select(r => r.Id).ToHashSet();
        var packs = house.Look(db => db.SentPacks.ToList());
        Assert.Equal(sent, packs.Select(p => p.Referral).ToHashSet());
        Assert.All(packs, pack => Assert.True(pack.Open().IsIntact && pack.Open().Consent is not null));
        // Those that were refused count where they were made, and are read by whoever carries her.
        house.Seat(Role.Manager);
        var figures = (await house.Get<ReadMonth>().RunAsync(new Month(2026, 2))).Value!.Figures;
        Assert.NotEqual(0, figures.Value("turned_away"));
    }

    [Fact]
    public async Task The_same_people_make_the_same_choices_every_time()
    {
        using var one = new House();
        using var other = new House();
        foreach (var house in new[] { one, other })
        {
            house.Seat(Role.Administrator);
            await MakeAsync(house);
        }

        Assert.Equal(Story(one), Story(other));
    }

    [Fact]
    public async Task Nobody_in_it_has_a_number_that_could_be_somebodys()
    {
        using var house = new House();
        house.Seat(Role.Administrator);
        await MakeAsync(house);

        var numbers = house.Look(db =>
            db.ServiceUsers.Include(u => u.Contacts).AsEnumerable().SelectMany(u => u.Contacts).Select(c => c.Value).ToList()
        );

        Assert.All(numbers, number => Assert.True(TelephoneNumber.TryParse(number, out _), number));
        Assert.All(
            numbers,
            number => Assert.Matches(@"^\+44(7700900|2079460|113496|114496|115496|116496|117496|118496|121496|131496|141496)\d+$", number)
        );
        Assert.All(
            house.Look(db => db.People.Where(p => p.Code.StartsWith('P')).ToList()),
            p => Assert.EndsWith(".example", p.Email, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Whoever_calls_again_is_found_by_her_number_and_the_numbers_of_calls_go_on()
    {
        using var house = new House();
        house.Seat(Role.Administrator);
        await MakeAsync(house);
        var number = house.Look(db => db.ServiceUsers.Include(u => u.Contacts).OrderBy(u => u.RecordedAt).First()).Contacts[0].Value;
        house.Seat(Role.Volunteer);

        Assert.Equal(
            1,
            house.Look(db =>
                db.SearchTokens.Where(t => t.Token == house.Get<SearchTokens>().OfNumber(number))
                    .Select(t => t.ServiceUser)
                    .Distinct()
                    .Count()
            )
        );
        var id = DraftId.New();
        var logged = await house.Get<LogCall>().RunAsync(id, new() { Outcome = CallOutcome.Silent }, 0, house.Clock.Now);
        Assert.True(logged.Done);
        Assert.NotNull(logged.Value!.Call);
    }

    [Fact]
    public async Task Real_calls_and_invented_ones_never_meet()
    {
        using var house = new House();
        house.Seat(Role.Coordinator);
        await house.Get<LogCall>().RunAsync(DraftId.New(), new() { Outcome = CallOutcome.Silent }, 0, house.Clock.Now);
        house.Seat(Role.Administrator);

        Assert.Equal(KeepingRefusals.NotEmpty, (await PracticeOf(house).RunAsync(10)).Refusal);
        Assert.Equal(KeepingRefusals.NoPractice, (await house.Get<EndPractice>().RunAsync()).Refusal);
        Assert.Single(house.Look(db => db.Calls.ToList()));
    }

    [Fact]
    public async Task An_invented_person_cannot_clear_herself_away()
    {
        using var house = new House();
        house.Seat(Role.Administrator, "Inés");
        house.Tamper(db => db.Organisations.Single().BeginPractice(house.Clock.Now));
        var invented = house.Save(
            Person.Invite("P99", "Pilar", $"pilar{PracticeStaff.Domain}", [Role.Administrator], [], house.Sign(Person.Console))
        );
        house.Seat(invented, Role.Administrator);

        Assert.Equal(KeepingRefusals.PracticeIsAllThereIs, (await house.Get<EndPractice>().RunAsync()).Refusal);
    }

    [Theory, EachDatabase]
    public async Task Ending_practice_leaves_nobody_but_who_was_there_before(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Administrator);
        await MakeAsync(house);

        var ended = await house.Get<EndPractice>().RunAsync();

        Assert.True(ended.Done);
        Assert.Equal([ana.Id], house.Look(db => db.People.Where(p => p.Id != Person.Console).Select(p => p.Id).ToList()));
        Assert.Equal(
            0,
            house.Look(db =>
                db.Calls.Count()
                + db.ServiceUsers.Count()
                + db.Cases.Count()
                + db.SubjectKeys.Count()
                + db.SearchTokens.Count()
                + db.Users.Count()
            )
        );
        Assert.Null(house.Look(db => db.Organisations.Single()).PracticeSince);
        await using var db = house.Services.GetRequiredService<IHelplineDatabase>().OpenToRead();
        Assert.Null((await house.Get<AuditChain>().VerifyAsync(db, default)).FirstBad);
    }

    private static async Task<PracticeMade> MakeAsync(House house)
    {
        var made = await PracticeOf(house).RunAsync(Calls);
        Assert.Null(made.Refusal);
        return made.Value!;
    }

    private static MakePractice PracticeOf(House house) => house.Get<MakePractice>();

    private static List<string> Story(House house) =>
        house.Look(db =>
            db.Calls.OrderBy(c => c.Number)
                .AsEnumerable()
                .Select(c => $"{c.Number} {c.StartedAt:O} {c.VolunteerCode} {c.Outcome} {c.Notes}")
                .ToList()
        );
}
