using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Tests.Support;
using Helpline.Web.Features.Calls;
using Helpline.Web.Features.Search;

namespace Helpline.Tests.Features.Calls;

public sealed class KnownCallerTests
{
    private static readonly SafeContact Instructions = new()
    {
        SafeDays = Weekdays.Every,
        SafeFrom = new(9, 0),
        SafeUntil = new(15, 0),
        AskFor = "Ana",
        WeAre = "la academia",
        LastConfirmed = new(2026, 2, 20),
    };

    [Theory, EachDatabase]
    public async Task A_volunteer_learns_how_to_contact_her_and_who_carries_her_and_it_is_noted(DatabaseKind on)
    {
        using var house = new House(on);
        var dora = house.Seat(Role.Coordinator, "Dora", Team.Vawg);
        var call = await house.LogAsync(c =>
            (c.Outcome, c.Name, c.Telephone, c.Flags) = (CallOutcome.CaseOpened, "Rosa Díaz", CallDesk.Number, [FlagKind.Stalking])
        );
        var woman = house.Look(db => db.Calls.Single(c => c.Id == call.Id)).ServiceUser!.Value;
        house.Tamper(db => db.Cases.Single().Allocate(dora.Id, house.Sign(dora.Id)));
        house.Tamper(db => Web.Features.ServiceUsers.SafeContactJson.Instruct(db.Set<ContactPoint>().Single(), Instructions));
        var draft = await house.AnswerAsync();

        var known = (await house.Get<RecogniseCaller>().RunAsync(draft, "0044 7700 900123", "Rosa Diaz")).Value!.Single();

        Assert.Equal((woman, "Dora", "Ana", NameMatch.Strong), (known.Id, known.Coordinator, known.Safe!.AskFor, known.Name));
        Assert.Equal([FlagKind.Stalking], known.OpenFlags);
        Assert.True(known.MustConfirm, "A flag was raised after she confirmed it.");
        Assert.Contains("service-users.recognised", house.Acts());
        Assert.DoesNotContain("Rosa", known.ToString(), StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task One_number_can_be_several_women(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer);
        await house.KnowAsync("Rosa Díaz");
        await house.KnowAsync("Luz Prado");
        var draft = await house.AnswerAsync();

        Assert.Equal(2, (await house.Get<RecogniseCaller>().RunAsync(draft, CallDesk.Number, "")).Value!.Count);
        Assert.Empty((await house.Get<RecogniseCaller>().RunAsync(draft, "07700 900 12", "")).Value!);
        Assert.Empty((await house.Get<RecogniseCaller>().RunAsync(draft, "privado", "")).Value!);
    }

    [Theory, EachDatabase]
    public async Task Nobody_is_recognised_without_a_draft_of_ones_own(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer);
        await house.KnowAsync("Rosa Díaz");
        var draft = await house.AnswerAsync();
        house.Seat(Role.Volunteer, "Carla");

        Assert.Equal(AccessRefusals.NotFound, (await house.Get<RecogniseCaller>().RunAsync(draft, CallDesk.Number, "")).Refusal);
    }

    [Theory, EachDatabase]
    public async Task Her_number_is_shown_after_the_instructions_were_read_and_each_time_is_noted(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer);
        var woman = await house.KnowAsync("Rosa Díaz", Instructions);
        var draft = await house.AnswerAsync();
        var known = new CallContents { KnownAs = woman.Value };
        await house.Get<WriteDraft>().RunAsync(draft, known, 1, house.Clock.Now);

        var unread = await house.Get<RevealNumber>().RunAsync(draft, accepted: false);
        var read = await house.Get<RevealNumber>().RunAsync(draft, accepted: true);

        Assert.Equal(CallRefusals.InstructionsNotRead, unread.Refusal);
        Assert.Equal("+447700900123", read.Value!.Single().E164);
        Assert.Single(house.Acts(), "service-users.number-revealed");
        house.Seat(Role.Volunteer, "Carla");
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<RevealNumber>().RunAsync(draft, accepted: true)).Refusal);
    }

    [Theory, EachDatabase]
    public async Task Records_are_found_by_number_telephone_and_name_within_reach(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Volunteer);
        await house.KnowAsync("María José Núñez Prado");
        await house.LogAsync();

        foreach (var words in new[] { "C-2026-000001", "c 2026 1", "1", CallDesk.Number, "nunez", "Prado Núñez", "Mari" })
        {
            Assert.Equal(["C-2026-000001"], (await house.Get<SearchRecords>().RunAsync(words)).Value!.Calls.Select(c => c.Number));
        }

        Assert.Empty((await house.Get<SearchRecords>().RunAsync("Gómez")).Value!.Calls);
        house.Seat(Role.Volunteer, "Bea");
        Assert.Empty((await house.Get<SearchRecords>().RunAsync("nunez")).Value!.Calls);
        house.Clock.Now += CallReach.OwnFor + TimeSpan.FromDays(1);
        house.Seat(ana, Role.Volunteer);
        Assert.Empty((await house.Get<SearchRecords>().RunAsync("nunez")).Value!.Calls);
    }
}
