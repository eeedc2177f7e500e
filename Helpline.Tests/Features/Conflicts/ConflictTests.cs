using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Tests.Features.Calls;
using Helpline.Tests.Support;
using Helpline.Web.Features.Calls;
using Helpline.Web.Features.Cases;
using Helpline.Web.Features.Concerns;
using Helpline.Web.Features.Conflicts;
using Helpline.Web.Features.Perpetrators;
using Helpline.Web.Features.ServiceUsers;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Tests.Features.Conflicts;

public sealed class ConflictTests
{
    private static readonly PerpetratorDescription Ramiro = new(PerpetratorPart.Himself, "Ramiro Salvatierra Ortiz")
    {
        Telephones = "07700 900 555",
        Emails = "ramiro@example.org",
        Addresses = "12 Example Street, London N1 9XX",
    };

    [Theory, EachDatabase]
    public async Task Whoever_calls_from_a_perpetrators_number_is_saved_as_usual_and_only_the_lead_learns_of_it(DatabaseKind on)
    {
        using var house = new House(on);
        await RecordAsync(house);
        var volunteer = house.Seat(Role.Volunteer, "Bea");

        var call = await house.LogAsync(c => (c.Name, c.Telephone) = ("Carla Vidal", "+44 7700 900555"));

        Assert.NotEmpty(call.Number);
        Assert.Equal(AccessRefusals.NotPermitted, (await house.Get<ListConflicts>().RunAsync()).Refusal);
        Assert.DoesNotContain(
            house.Look(db => db.Audit.Where(e => e.By == volunteer.Id).ToList()),
            e => e.Act.StartsWith("conflicts", StringComparison.Ordinal)
        );
        house.Seat(Role.SafeguardingLead, "Olga");
        var row = Assert.Single((await house.Get<ListConflicts>().RunAsync()).Value!.Waiting);
        Assert.Equal((ConflictGround.Telephone, true, call.Id), (row.Ground, row.SheHerself, row.Call));
    }

    [Theory, EachDatabase]
    public async Task A_name_fits_strongly_or_not_at_all(DatabaseKind on)
    {
        using var house = new House(on);
        await RecordAsync(house);
        house.Seat(Role.Volunteer, "Bea");

        await house.LogAsync(c => (c.Name, c.Telephone) = ("Ramira Salvatierra", "07700 900 601"));
        await house.LogAsync(c => (c.Name, c.Telephone) = ("Ramiro Núñez", "07700 900 602"));
        Assert.Empty(house.Look(db => db.Conflicts.ToList()));
        await house.LogAsync(c => (c.Name, c.Telephone) = ("Salvatierra Ortiz, Ramiro", "07700 900 603"));
        await house.LogAsync(c => (c.Name, c.Telephone) = ("RAMIRO SALVATIERRA", "07700 900 604"));

        Assert.Equal([ConflictGround.Name, ConflictGround.Name], house.Look(db => db.Conflicts.Select(c => c.Ground).ToList()));
    }

    [Theory, EachDatabase]
    public async Task His_own_victims_record_is_no_conflict_and_one_pair_is_found_once(DatabaseKind on)
    {
        using var house = new House(on);
        var (file, _) = await RecordAsync(house);
        var her = house.Look(db => db.ServiceUsers.Single(u => u.Id == file.ServiceUser));
        await house.Get<AddContact>().RunAsync(her.Id, ContactKind.Telephone, "07700 900 555");
        Assert.Empty(house.Look(db => db.Conflicts.ToList()));

        house.Seat(Role.Volunteer, "Bea");
        await house.LogAsync(c => (c.Name, c.Telephone) = ("Ramiro Salvatierra", "07700 900 777"));
        await house.LogAsync(c => (c.Name, c.Telephone) = ("Ramiro Salvatierra", "07700 900 777"));

        Assert.Single(house.Look(db => db.Conflicts.ToList()));
    }

    [Theory, EachDatabase]
    public async Task Whoever_called_before_he_was_recorded_is_found_too_and_so_is_another_womans_perpetrator(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer, "Bea");
        await house.LogAsync(c => (c.Name, c.Telephone) = ("Ramiro Salvatierra", "07700 900 888"));
        var (_, coordinator) = await RecordAsync(house);
        house.Seat(coordinator, Role.Coordinator);
        var second = OpenCase(house, coordinator, "Lidia Campos");

        var outcome = await house
            .Get<RecordPerpetrator>()
            .RunAsync(second.Id, new(PerpetratorPart.Himself, "") { Telephones = "07700900555" });

        Assert.True(outcome.Done);
        var found = house.Look(db => db.Conflicts.OrderBy(c => c.FoundAt).ThenBy(c => c.Hers != null).ToList());
        Assert.Equal([true, false], found.Select(c => c.Hers is null));
        Assert.Equal(second.ServiceUser, found[1].ServiceUser);
    }

    [Theory, EachDatabase]
    public async Task What_was_taken_back_meets_nobody_and_stays_to_be_read(DatabaseKind on)
    {
        using var house = new House(on);
        var (file, _) = await RecordAsync(house);
        var entry = Assert.Single((await house.Get<ListPerpetrators>().RunAsync(file.Id)).Value!);
        Assert.Equal("+447700900555", entry.Who.Telephones);

        Assert.Equal(SafeguardingRefusals.ReasonMissing, (await house.Get<TakeBackPerpetrator>().RunAsync(entry.Id, " ")).Refusal);
        Assert.True((await house.Get<TakeBackPerpetrator>().RunAsync(entry.Id, "Another man.")).Done);
        house.Seat(Role.Volunteer, "Bea");
        await house.LogAsync(c => (c.Name, c.Telephone) = ("Ramiro Salvatierra", "07700 900 555"));

        Assert.Empty(house.Look(db => db.Conflicts.ToList()));
        Assert.Empty(house.Look(db => db.PerpetratorTokens.ToList()));
        Assert.Equal("Another man.", house.Look(db => db.Perpetrators.Single()).TakenBack!.Reason);
    }

    [Theory, EachDatabase]
    public async Task What_began_with_a_match_is_held_back_until_the_lead_decides_and_whoever_logged_it_notices_nothing(DatabaseKind on)
    {
        using var house = new House(on);
        var (_, coordinator) = await RecordAsync(house);
        var volunteer = house.Seat(Role.Volunteer, "Bea");
        var call = await house.LogAsync(c =>
            (c.Name, c.Telephone, c.Outcome, c.Flags) = ("Ana Ríos", "07700 900 555", CallOutcome.CaseOpened, [FlagKind.InDangerNow])
        );
        Assert.NotNull(call.CaseNumber);
        var file = house.Look(db => db.Cases.Single(f => f.Number == call.CaseNumber));
        Assert.True((await house.Get<ReadCall>().RunAsync(call.Id)).Done);

        house.Seat(coordinator, Role.Coordinator);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<ReadCall>().RunAsync(call.Id)).Refusal);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<ReadCase>().RunAsync(file.Id)).Refusal);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<OpenCase>().RunAsync(call.Id, RiskLevel.High)).Refusal);
        var desk = house.Get<Web.Desks.FrontDesk>();
        var reached = await desk.ReadAsync(
            May.CarryCases,
            async sitting =>
                (
                    await sitting.Calls.CountAsync(c => c.Id == call.Id),
                    await sitting.Cases.CountAsync(f => f.Id == file.Id),
                    await sitting.ServiceUsers.CountAsync(u => u.Id == file.ServiceUser)
                )
        );
        Assert.Equal((0, 0, 0), reached.Value);
        // A life goes first: whoever is on duty is called to it all the same.
        Assert.Single((await house.Get<ListConcerns>().RunAsync()).Value!.Concerns);

        house.Seat(Role.SafeguardingLead, "Olga");
        Assert.True((await house.Get<ReadCall>().RunAsync(call.Id)).Done);
        Assert.True((await house.Get<ReadCase>().RunAsync(file.Id)).Done);
        var conflict = house.Look(db => db.Conflicts.Single());
        Assert.True((await house.Get<DecideConflict>().RunAsync(conflict.Id, ConflictDecision.NoConflict, "Another.", [])).Done);
        house.Seat(coordinator, Role.Coordinator);
        Assert.True((await house.Get<ReadCall>().RunAsync(call.Id)).Done);
        Assert.True((await house.Get<ReadCase>().RunAsync(file.Id)).Done);
    }

    [Theory, EachDatabase]
    public async Task Her_story_before_the_match_stays_with_those_who_carry_it(DatabaseKind on)
    {
        using var house = new House(on);
        var ines = house.Seat(Role.Coordinator, "Inés", Team.Vawg);
        var file = OpenCase(house, ines, "Ramiro Salvatierra");
        var her = house.Look(db => db.ServiceUsers.Single(u => u.Id == file.ServiceUser));
        await house.Get<AddContact>().RunAsync(her.Id, ContactKind.Telephone, "07700 900 555");
        house.Clock.Now += TimeSpan.FromDays(1);
        await RecordAsync(house);

        Assert.Single(house.Look(db => db.Conflicts.ToList()));
        house.Seat(ines, Role.Coordinator);
        Assert.True((await house.Get<ReadCase>().RunAsync(file.Id)).Done);
    }

    [Theory, EachDatabase]
    public async Task One_pair_is_one_conflict_also_where_two_find_it_at_one_instant(DatabaseKind on)
    {
        using var house = new House(on);
        await RecordAsync(house);
        house.Seat(Role.Volunteer, "Bea");
        await house.LogAsync(c => (c.Name, c.Telephone) = ("Ana Ríos", "07700 900 601"));
        var her = house.Look(db => db.ServiceUsers.OrderBy(u => u.RecordedAt).ToList()[^1]);
        house.Seat(Role.SafeguardingLead, "Olga", Team.Vawg);

        var both = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(i => Task.Run(() => house.Get<AddContact>().RunAsync(her.Id, ContactKind.Telephone, "07700 900 555")))
        );

        Assert.Contains(both, one => one.Done);
        Assert.All(both.Where(one => !one.Done), one => Assert.NotNull(one.Refusal));
        var conflict = Assert.Single(house.Look(db => db.Conflicts.ToList()));
        var recorded = house.Look(db => db.Perpetrators.Single());
        Assert.ThrowsAny<DbUpdateException>(() =>
            house.Tamper(db =>
                db.Conflicts.Add(ConflictOfInterest.Find(conflict.ServiceUser, null, recorded, ConflictGround.Name, null, house.Clock.Now))
            )
        );
    }

    [Theory, EachDatabase]
    public async Task A_restriction_holds_for_her_cases_now_and_for_those_opened_later(DatabaseKind on)
    {
        using var house = new House(on);
        var (_, coordinator) = await RecordAsync(house);
        house.Seat(Role.Volunteer, "Bea");
        var call = await house.LogAsync(c => (c.Name, c.Telephone, c.Outcome) = ("Ana Ríos", "07700 900 555", CallOutcome.CaseOpened));
        var other = house.Enrol(Role.Coordinator, "Inés", Team.Vawg);
        var conflict = house.Look(db => db.Conflicts.Single());
        house.Seat(Role.SafeguardingLead, "Olga");
        var decide = house.Get<DecideConflict>();

        Assert.Equal(
            SafeguardingRefusals.NobodyNamed,
            (await decide.RunAsync(conflict.Id, ConflictDecision.Restrict, "Both.", [])).Refusal
        );
        Assert.True((await decide.RunAsync(conflict.Id, ConflictDecision.Restrict, "Both are ours.", [other.Id])).Done);

        var file = house.Look(db => db.Cases.Single(f => f.ServiceUser == conflict.ServiceUser));
        house.Seat(coordinator, Role.Coordinator);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<ReadCase>().RunAsync(file.Id)).Refusal);
        house.Tamper(db => db.Cases.Where(f => f.Id == file.Id).ExecuteDelete());
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<OpenCase>().RunAsync(call.Id, RiskLevel.High)).Refusal);
        house.Seat(other, Role.Coordinator);
        Assert.True((await house.Get<ReadCase>().RunAsync((await house.Get<OpenCase>().RunAsync(call.Id, RiskLevel.High)).Value)).Done);
    }

    [Theory, EachDatabase]
    public async Task A_refusal_leaves_the_case_to_the_lead_until_she_thinks_otherwise(DatabaseKind on)
    {
        using var house = new House(on);
        await RecordAsync(house);
        house.Seat(Role.Volunteer, "Bea");
        await house.LogAsync(c => (c.Name, c.Telephone) = ("Ramiro Salvatierra", "07700 900 555"));
        var conflict = house.Look(db => db.Conflicts.Single());
        var lead = house.Seat(Role.SafeguardingLead, "Olga");
        var decide = house.Get<DecideConflict>();
        Assert.True((await decide.RunAsync(conflict.Id, ConflictDecision.Refuse, "It is he.", [])).Done);

        house.Seat(Role.Volunteer, "Lía");
        var again = await house.LogAsync(c =>
            (c.Name, c.Telephone, c.Outcome) = ("Ramiro Salvatierra", "07700 900 555", CallOutcome.CaseOpened)
        );
        var file = house.Look(db => db.Cases.Include(f => f.People).Single(f => f.Number == again.CaseNumber));
        Assert.Equal([lead.Id], file.People.Select(p => p.Person));

        house.Seat(lead, Role.SafeguardingLead);
        Assert.Equal("It is he.", (await house.Get<ReadConflict>().RunAsync(conflict.Id)).Value!.Conflict.Resolution!.Reason);
        Assert.True((await decide.RunAsync(conflict.Id, ConflictDecision.NoConflict, "His sister.", [])).Done);
        Assert.Null(house.Look(db => db.Cases.Single(f => f.Id == file.Id)).Restricted);
    }

    [Fact]
    public async Task A_perpetrator_is_for_those_who_reach_the_case_and_needs_something_to_be_known_by()
    {
        using var house = new House();
        var (file, _) = await RecordAsync(house);
        var record = house.Get<RecordPerpetrator>();
        PerpetratorDescription nobody = new(PerpetratorPart.Himself, " ") { Addresses = "Somewhere" };

        Assert.Equal(SafeguardingRefusals.PerpetratorUnknown, (await record.RunAsync(file.Id, nobody)).Refusal);
        Assert.Equal(ServiceUserRefusals.NotANumber, (await record.RunAsync(file.Id, Ramiro with { Telephones = "12" })).Refusal);
        house.Seat(Role.Volunteer, "Bea");
        Assert.Equal(AccessRefusals.NotPermitted, (await house.Get<ListPerpetrators>().RunAsync(file.Id)).Refusal);
        house.Seat(Role.Coordinator, "Eva", Team.Employment);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<ListPerpetrators>().RunAsync(file.Id)).Refusal);
        Assert.Equal(AccessRefusals.NotFound, (await record.RunAsync(file.Id, Ramiro)).Refusal);
    }

    private static async Task<(CaseFile File, Person Coordinator)> RecordAsync(House house)
    {
        var coordinator = house.Seat(Role.Coordinator, "Rosa", Team.Vawg);
        var file = OpenCase(house, coordinator, "Marisol Prado");
        Assert.True((await house.Get<RecordPerpetrator>().RunAsync(file.Id, Ramiro)).Done);
        return (file, coordinator);
    }

    private static CaseFile OpenCase(House house, Person coordinator, string name)
    {
        var her = house.Save(ServiceUser.Record(name, "es", house.Sign(coordinator.Id)));
        var file = CaseFile.Open($"K-{Guid.NewGuid():N}"[..20], her.Id, Team.Vawg, RiskLevel.High, [], house.Sign(coordinator.Id));
        file.Allocate(coordinator.Id, house.Sign(coordinator.Id));
        return house.Save(file);
    }
}
