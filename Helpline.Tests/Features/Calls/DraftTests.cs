using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Tests.Support;
using Helpline.Web.Features.Calls;

namespace Helpline.Tests.Features.Calls;

public sealed class DraftTests
{
    [Theory, EachDatabase]
    public async Task The_first_writing_makes_the_draft_and_only_that_is_noted(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer);
        var id = DraftId.New();

        var first = await house.Get<WriteDraft>().RunAsync(id, new() { Notes = "H" }, 0, house.Clock.Now);
        var second = await house.Get<WriteDraft>().RunAsync(id, new() { Notes = "Ha" }, first.Value!.Revision, house.Clock.Now);

        Assert.Equal(("C-2026-000001", 2), (second.Value!.Number, second.Value.Revision));
        Assert.Equal(["drafts.begun"], house.Acts());
    }

    [Theory, EachDatabase]
    public async Task A_draft_comes_back_as_it_was_left_with_every_character(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer);
        var (id, written) = (DraftId.New(), CallDesk.Complete(c => c.Notes = string.Concat(Enumerable.Repeat("ñandú çã 😊\n", 1800))));
        written.Emergency = new() { Reference = "CAD 77" };

        await house.Get<WriteDraft>().RunAsync(id, written, 0, house.Clock.Now);
        var back = await house.Get<ResumeDraft>().RunAsync(id);

        Assert.Equal(CallJson.Write(written), CallJson.Write(back.Value!.Contents));
        Assert.Equal("CAD 77", back.Value.Contents.Emergency!.Reference);
    }

    [Theory, EachDatabase]
    public async Task The_window_that_is_behind_is_told_and_overwrites_nothing(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer);
        var id = DraftId.New();
        await house.Get<WriteDraft>().RunAsync(id, new() { Notes = "one" }, 0, house.Clock.Now);
        await house.Get<WriteDraft>().RunAsync(id, new() { Notes = "one and two" }, 1, house.Clock.Now);

        var behind = await house.Get<WriteDraft>().RunAsync(id, new() { Notes = "other" }, 1, house.Clock.Now);
        var saved = await house.Get<LogCall>().RunAsync(id, CallDesk.Complete(), 1, house.Clock.Now);

        Assert.Equal((CallRefusals.DraftElsewhere, CallRefusals.DraftElsewhere), (behind.Refusal, saved.Refusal));
        Assert.Equal("one and two", (await house.Get<ResumeDraft>().RunAsync(id)).Value!.Contents.Notes);
    }

    [Theory, EachDatabase]
    public async Task Nobody_else_resumes_or_discards_her_draft(DatabaseKind on)
    {
        using var house = new House(on);
        var id = await house.AnswerAsync();
        house.Seat(Role.Volunteer, "Carla");

        Assert.Equal(AccessRefusals.NotFound, (await house.Get<ResumeDraft>().RunAsync(id)).Refusal);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<DiscardDraft>().RunAsync(id)).Refusal);
    }

    [Theory, EachDatabase]
    public async Task What_was_discarded_can_be_written_again(DatabaseKind on)
    {
        using var house = new House(on);
        var id = await house.AnswerAsync(c => c.Notes = "Ana llora");

        var gone = await house.Get<DiscardDraft>().RunAsync(id);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<ResumeDraft>().RunAsync(id)).Refusal);
        await house.Get<WriteDraft>().RunAsync(id, gone.Value!.Contents, 0, gone.Value.StartedAt);

        Assert.Equal("Ana llora", (await house.Get<ResumeDraft>().RunAsync(id)).Value!.Contents.Notes);
    }

    [Theory, EachDatabase]
    public async Task A_coordinator_finishes_an_abandoned_draft_and_it_stays_the_takers_call(DatabaseKind on)
    {
        using var house = new House(on);
        var id = await house.AnswerAsync(c => c.Categories = [Category.Vawg]);
        var bea = house.Look(db => db.Drafts.Single()).TakenBy;
        house.Seat(Role.Coordinator, "Dora", Team.Vawg);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<FinishAbandonedDraft>().RunAsync(id)).Refusal);
        house.Clock.Now += Draft.AbandonedAfter;

        var open = await house.Get<FinishAbandonedDraft>().RunAsync(id);
        var kept = await house.Get<WriteDraft>().RunAsync(id, open.Value!.Contents, open.Value.Revision, open.Value.StartedAt);
        var logged = await house.Get<LogCall>().RunAsync(id, CallDesk.Complete(), kept.Value!.Revision, open.Value.StartedAt);

        Assert.NotNull(logged.Value!.Call);
        Assert.Equal(bea, house.Look(db => db.Calls.Single()).TakenBy);
    }

    [Theory, EachDatabase]
    public async Task An_untouched_draft_expires_and_one_that_was_tried_never_does(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer);
        var (untouched, tried) = (DraftId.New(), DraftId.New());
        await house.Get<WriteDraft>().RunAsync(untouched, new() { Notes = "x" }, 0, house.Clock.Now);
        await house.Get<LogCall>().RunAsync(tried, new() { Notes = "y" }, 0, house.Clock.Now);
        house.Clock.Now += Draft.ExpiresAfter;
        house.Seat(Role.Administrator, "Eva");

        Assert.Equal(1, (await house.Get<PurgeExpiredDrafts>().RunAsync()).Value);
        Assert.Equal(tried, house.Look(db => db.Drafts.Single()).Id);
    }
}
