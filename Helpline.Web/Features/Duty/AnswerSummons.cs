using Helpline.Domain.Access;
using Helpline.Domain.Duty;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;
using Helpline.Web.Features.Calls;
using Helpline.Web.Features.Concerns;

namespace Helpline.Web.Features.Duty;

/// <summary>Somebody answers a summons: it ends for everybody. Where it called to a concern, she takes that concern; where to a call, she comes to it.</summary>
public sealed class AnswerSummons(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(SummonsId id, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.HearSummonses,
            async desk =>
            {
                var summons = await Desk.OneAsync(desk.Summonses, s => s.Id == id, stop);
                switch (summons.Kind)
                {
                    case SummonsKind.ImmediateConcern or SummonsKind.OverdueConcern when summons.Answered is null:
                        await TakeAsync(desk, new(summons.Record), stop);
                        break;
                    case SummonsKind.AskCoordinator when summons.Answered is null:
                        await desk.ComeToCallAsync(new(summons.Record), stop);
                        break;
                    default:
                        desk.Expect(summons, desk.VersionOf(summons));
                        summons.Answer(desk.Signature);
                        break;
                }

                desk.Note("duty.answered", summons.Record, Domain.Code.Of(summons.Kind));
            },
            stop
        );

    private static async Task TakeAsync(Desk desk, ConcernId id, CancellationToken stop)
    {
        var concern = await desk.ConcernToChangeAsync(id, stop);
        concern.Acknowledge(desk.Signature);
        desk.Note("concerns.acknowledged", id.Value);
        await desk.AnswerSummonsesAsync(id.Value, stop);
        await desk.ComeWithAsync(concern, stop);
    }
}
