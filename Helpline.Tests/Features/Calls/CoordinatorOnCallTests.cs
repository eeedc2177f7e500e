using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Safeguarding;
using Helpline.Tests.Support;
using Helpline.Web.Features.Calls;
using Helpline.Web.Features.Concerns;
using Helpline.Web.Features.Duty;
using Helpline.Web.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Helpline.Tests.Features.Calls;

/// <summary>A coordinator is asked to a call on the line, or called to it by an immediate flag.</summary>
public sealed class CoordinatorOnCallTests
{
    private const string Advice = "Her leave to remain.";

    [Theory, EachDatabase]
    public async Task Whoever_comes_sees_the_draft_and_whispers_and_the_story_stays_with_the_call(DatabaseKind on)
    {
        using var house = new House(on);
        var (rosa, bea, draft) = await AskAsync(house);
        house.Seat(rosa, Role.Coordinator);
        Assert.Null((await house.Get<WatchCall>().RunAsync(draft, opens: true)).Value!.Contents);

        Assert.True(
            (await house.Get<AnswerSummons>().RunAsync(Assert.Single((await house.Get<ReadSummonses>().RunAsync()).Value!).Id)).Done
        );
        var watched = (await house.Get<WatchCall>().RunAsync(draft, opens: true)).Value!;
        Assert.Equal(("Buenas", "", "Bea"), (watched.Contents!.Notes, watched.Contents.ImmigrationAdvice, watched.OnTheLine));
        Assert.True((await house.Get<WhisperOnCall>().RunAsync(draft, "Ask whether he is there.")).Done);
        Assert.Equal(CallRefusals.WhisperMissing, (await house.Get<WhisperOnCall>().RunAsync(draft, " ")).Refusal);

        // As after a restart: another process on the same data.
        house.Seat(bea, Role.Volunteer);
        await using var restarted = house.MoveIn();
        var help = (await restarted.GetRequiredService<ReadCallHelp>().RunAsync(draft)).Value!;
        Assert.Equal(("Rosa", "Ask whether he is there."), (help.Questions[0].AnsweredBy, help.Questions[0].Whispers[0].Words));

        Assert.True((await house.Get<LogCall>().RunAsync(draft, CallDesk.Complete(), 1, house.Clock.Now)).Done);
        var story = (await house.Get<ReadCall>().RunAsync(new(draft.Value))).Value!.Questions;
        Assert.Equal("Ask whether he is there.", Assert.Single(Assert.Single(story).Whispers).Words);
        Assert.Contains("drafts.watched", house.Acts());
    }

    [Theory, EachDatabase]
    public async Task Nobody_else_comes_in_and_nobody_after_the_end(DatabaseKind on)
    {
        using var house = new House(on);
        var (rosa, bea, draft) = await AskAsync(house);
        house.Seat(rosa, Role.Coordinator);
        Assert.True((await house.Get<AnswerQuestion>().RunAsync(draft)).Done);

        // Another coordinator who did not answer; another volunteer.
        house.Seat(Role.Coordinator, "Eva", Team.Vawg);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<WatchCall>().RunAsync(draft, opens: true)).Refusal);
        Assert.Null((await house.Get<WatchCall>().RunAsync(draft, opens: false)).Value!.Contents);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<AnswerQuestion>().RunAsync(draft)).Refusal);
        Assert.Equal(CallRefusals.QuestionOver, (await house.Get<WhisperOnCall>().RunAsync(draft, "Hello")).Refusal);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<EndQuestion>().RunAsync(draft)).Refusal);
        house.Seat(Role.Volunteer, "Carla");
        Assert.Equal(AccessRefusals.NotPermitted, (await house.Get<WatchCall>().RunAsync(draft, opens: true)).Refusal);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<AskCoordinator>().RunAsync(draft)).Refusal);
        Assert.Empty((await house.Get<ReadCallHelp>().RunAsync(draft)).Value!.Questions);

        // She who came writes nothing into it, and sees nothing more once it is over.
        house.Seat(rosa, Role.Coordinator);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<FinishAbandonedDraft>().RunAsync(draft)).Refusal);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<DiscardDraft>().RunAsync(draft)).Refusal);
        house.Seat(bea, Role.Volunteer);
        Assert.True((await house.Get<EndQuestion>().RunAsync(draft)).Done);
        Assert.Equal(CallRefusals.QuestionOver, (await house.Get<EndQuestion>().RunAsync(draft)).Refusal);
        house.Seat(rosa, Role.Coordinator);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<WatchCall>().RunAsync(draft, opens: true)).Refusal);
        Assert.Equal(CallRefusals.QuestionOver, (await house.Get<WhisperOnCall>().RunAsync(draft, "Still there?")).Refusal);
    }

    [Fact]
    public async Task Whoever_is_suspended_is_out_at_her_next_look()
    {
        using var house = new House();
        var (rosa, _, draft) = await AskAsync(house);
        house.Seat(rosa, Role.Coordinator);
        await house.Get<AnswerQuestion>().RunAsync(draft);

        house.Tamper(db => db.People.Single(p => p.Id == rosa.Id).Suspend("Left.", house.Sign(Person.Console)));

        Assert.Equal(AccessRefusals.NotPermitted, (await house.Get<WatchCall>().RunAsync(draft, opens: false)).Refusal);
        Assert.Equal(AccessRefusals.NotPermitted, (await house.Get<WhisperOnCall>().RunAsync(draft, "Hello")).Refusal);
    }

    [Theory, EachDatabase]
    public async Task The_coordinators_of_her_teams_are_called_first_and_after_a_minute_everybody(DatabaseKind on)
    {
        using var house = new House(on);
        var eva = house.Enrol(Role.Coordinator, "Eva", Team.Employment);
        var (rosa, bea, draft) = await AskAsync(house);
        Assert.True((await house.Get<ReadCallHelp>().RunAsync(draft)).Value!.NobodyOnDuty);
        Assert.Equal(CallRefusals.AlreadyAsked, (await house.Get<AskCoordinator>().RunAsync(draft)).Refusal);
        await GoOnDutyAsync(house, rosa);
        await GoOnDutyAsync(house, eva);

        Assert.Empty((await house.Get<ReadSummonses>().RunAsync()).Value!);
        house.Seat(rosa, Role.Coordinator);
        Assert.Single((await house.Get<ReadSummonses>().RunAsync()).Value!);
        house.Clock.Now += CallQuestion.OwnTeamsFirst;
        house.Seat(eva, Role.Coordinator);
        Assert.Single((await house.Get<ReadSummonses>().RunAsync()).Value!);
        house.Seat(bea, Role.Volunteer);
        Assert.False((await house.Get<ReadCallHelp>().RunAsync(draft)).Value!.NobodyOnDuty);
    }

    [Theory, EachDatabase]
    public async Task What_was_asked_on_a_draft_goes_with_it(DatabaseKind on)
    {
        using var house = new House(on);
        var (rosa, _, draft) = await AskAsync(house);
        house.Seat(rosa, Role.Coordinator);
        await house.Get<AnswerQuestion>().RunAsync(draft);
        await house.Get<WhisperOnCall>().RunAsync(draft, "Hello");
        house.Clock.Now += Draft.ExpiresAfter;
        house.Seat(Role.Administrator, "Ines");

        Assert.Equal(1, (await house.Get<PurgeExpiredDrafts>().RunAsync()).Value);

        Assert.Empty(house.Look(db => db.CallQuestions.ToList()));
        Assert.Empty(house.Look(db => db.Set<Whisper>().ToList()));
    }

    [Theory, EachDatabase]
    public async Task An_immediate_flag_is_raised_before_the_call_is_logged_and_only_once(DatabaseKind on)
    {
        using var house = new House(on);
        var (rosa, bea, draft) = await BeginAsync(house);
        Assert.True((await house.Get<RaiseNow>().RunAsync(draft, FlagKind.InDangerNow)).Done);
        Assert.Equal(CallRefusals.AlreadyRaised, (await house.Get<RaiseNow>().RunAsync(draft, FlagKind.InDangerNow)).Refusal);
        Assert.Equal(CallRefusals.NotImmediate, (await house.Get<RaiseNow>().RunAsync(draft, FlagKind.Stalking)).Refusal);
        Assert.Equal(CallRefusals.RaisedMeanwhile, (await house.Get<DiscardDraft>().RunAsync(draft)).Refusal);

        // Of another team: called to it, she sees what it is and how old; the call once she has taken it.
        var eva = house.Seat(Role.Coordinator, "Eva", Team.Employment);
        var summons = Assert.Single((await house.Get<ReadSummonses>().RunAsync()).Value!);
        var before = (await house.Get<ReadConcern>().RunAsync(new(summons.Record))).Value!;
        Assert.Equal(("C-2026-000001", null), (before.Concern.CallNumber, before.OnTheLine));
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<WatchCall>().RunAsync(draft, opens: true)).Refusal);
        Assert.True((await house.Get<AnswerSummons>().RunAsync(summons.Id)).Done);
        Assert.Equal("Buenas", (await house.Get<WatchCall>().RunAsync(draft, opens: true)).Value!.Contents!.Notes);
        Assert.True((await house.Get<WhisperOnCall>().RunAsync(draft, "I am ringing 999.")).Done);
        var decide = house.Get<DecideConcern>();
        var decided = await decide.RunAsync(new(summons.Record), ConcernDecision.RaisedInError, "Error");
        Assert.Equal(SafeguardingRefusals.CallOnTheLine, decided.Refusal);
        house.Seat(rosa, Role.Coordinator);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<ReadConcern>().RunAsync(new(summons.Record))).Refusal);

        // Logged with one more flag, and with that one taken away: still one concern for it, and the call's.
        house.Seat(bea, Role.Volunteer);
        Assert.Equal("Eva", (await house.Get<ReadCallHelp>().RunAsync(draft)).Value!.Raised[0].TakenBy);
        var logged = await house.Get<LogCall>().RunAsync(draft, CallDesk.Complete(c => c.Flags = [FlagKind.Stalking]), 1, house.Clock.Now);
        Assert.Equal(2, logged.Value!.Call!.Concerns);
        Assert.Equal(
            [FlagKind.InDangerNow, FlagKind.Stalking],
            house.Look(db => db.Concerns.Where(k => k.Call == new CallId(draft.Value)).Select(k => k.Flag).ToList()).Order()
        );

        house.Seat(eva, Role.Coordinator);
        Assert.Contains(
            "Anoche",
            (await house.Get<ReadConcern>().RunAsync(new(summons.Record))).Value!.CallNotes,
            StringComparison.Ordinal
        );
        Assert.True((await house.Get<ReadCall>().RunAsync(new(draft.Value))).Done);
        Assert.True((await decide.RunAsync(new(summons.Record), ConcernDecision.SafetyPlanMade, "She is safe.")).Done);
    }

    [Theory, EachDatabase]
    public async Task A_flag_raised_on_the_line_and_still_marked_opens_no_second_concern(DatabaseKind on)
    {
        using var house = new House(on);
        var (_, _, draft) = await BeginAsync(house);
        await house.Get<RaiseNow>().RunAsync(draft, FlagKind.InDangerNow);

        await house.Get<LogCall>().RunAsync(draft, CallDesk.Complete(c => c.Flags = [FlagKind.InDangerNow]), 1, house.Clock.Now);

        var concern = Assert.Single(house.Look(db => db.Concerns.ToList()));
        Assert.Equal(Team.Vawg, concern.Team);
        Assert.Single(house.Look(db => db.Summonses.ToList()));
    }

    [Theory, EachDatabase]
    public async Task Another_teams_call_comes_into_reach_by_taking_its_concern_and_leaves_it_at_the_end(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer, "Bea");
        var call = await house.LogAsync(c => c.Flags = [FlagKind.InDangerNow]);
        var concern = house.Look(db => db.Concerns.Single()).Id;
        var eva = house.Seat(Role.Coordinator, "Eva", Team.Employment);
        Assert.Equal("", (await house.Get<ReadConcern>().RunAsync(concern)).Value!.CallNotes);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<ReadCall>().RunAsync(call.Id)).Refusal);

        await house.Get<AcknowledgeConcern>().RunAsync(concern);
        Assert.True((await house.Get<ReadCall>().RunAsync(call.Id)).Done);
        await house.Get<DecideConcern>().RunAsync(concern, ConcernDecision.SafetyPlanMade, "She is safe.");
        house.Seat(Role.SafeguardingLead, "Olga");
        Assert.True((await house.Get<SignOffConcern>().RunAsync(concern)).Done);

        house.Seat(eva, Role.Coordinator);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<ReadCall>().RunAsync(call.Id)).Refusal);
    }

    private static async Task<(Person Rosa, Person Bea, DraftId Draft)> BeginAsync(House house)
    {
        var rosa = house.Enrol(Role.Coordinator, "Rosa", Team.Vawg);
        var bea = house.Seat(Role.Volunteer, "Bea", Team.Vawg);
        var draft = DraftId.New();
        var contents = new CallContents { Notes = "Buenas", ImmigrationAdvice = Advice };
        Assert.True((await house.Get<WriteDraft>().RunAsync(draft, contents, 0, house.Clock.Now)).Done);
        return (rosa, bea, draft);
    }

    private static async Task<(Person Rosa, Person Bea, DraftId Draft)> AskAsync(House house)
    {
        var begun = await BeginAsync(house);
        Assert.True((await house.Get<AskCoordinator>().RunAsync(begun.Draft)).Done);
        return begun;
    }

    private static async Task GoOnDutyAsync(House house, Person person)
    {
        var (id, now) = (Guid.NewGuid(), house.Clock.Now);
        house.Tamper(db =>
            db.SignIns.Add(
                new()
                {
                    Id = id,
                    KeyHash = id.ToByteArray(),
                    Person = person.Id,
                    StartedAt = now,
                    ExpiresAt = now + SignIns.Idle,
                    ActingRole = Role.Coordinator,
                }
            )
        );
        house.Seat(person, Role.Coordinator);
        Assert.True((await house.Get<SayDuty>().RunAsync(true)).Done);
    }
}
