using Helpline.Domain.Access;
using Helpline.Domain.Referrals;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Referrals;

/// <summary>
/// Where the other side of a referral is silent, whoever carries her is asked to chase it, once for each chase; after two chases and the days after
/// them its silence is its answer. Each is done once, however often and on however many servers this runs.
/// </summary>
public sealed class RaiseChases(FrontDesk frontDesk)
{
    /// <returns>How many referrals moved.</returns>
    public async Task<Outcome<int>> RunAsync(CancellationToken stop = default)
    {
        // Looked at before there is anything to write: nobody else waits for a turn that changes nothing.
        var due = await frontDesk.ReadAsync(May.AnswerForPartners, async desk => (await DueAsync(desk, stop)).Count, stop);
        return due.Value == 0
            ? due
            : await frontDesk.WorkAsync(
                May.AnswerForPartners,
                async desk =>
                {
                    // Touching the rows first makes another server wait here, and then find nothing left to do.
                    await desk.SilentReferrals.ExecuteUpdateAsync(set => set.SetProperty(r => r.ChaseOn, r => r.ChaseOn), stop);
                    var silent = await DueAsync(desk, stop);
                    foreach (var (referral, asks) in silent)
                    {
                        desk.Expect(referral, desk.VersionOf(referral));
                        await (asks == ReferralAct.NoAnswer ? EndAsync(desk, referral, stop) : RaiseAsync(desk, referral, stop));
                    }

                    return silent.Count;
                },
                stop
            );
    }

    private static async Task<IReadOnlyList<(Referral Referral, ReferralAct Asks)>> DueAsync(Desk desk, CancellationToken stop)
    {
        var silent = await desk.SilentReferrals.Include(r => r.Steps).ToListAsync(stop);
        return
        [
            .. silent
                .Select(r => (r, r.SilenceAsks(desk.Today)))
                .Where(pair => pair.Item2 is not null)
                .Select(pair => (pair.r, pair.Item2!.Value)),
        ];
    }

    private static async Task RaiseAsync(Desk desk, Referral referral, CancellationToken stop)
    {
        referral.Step(ReferralAct.ChaseDue, desk.Signature);
        desk.Note("referrals.chase-raised", referral.Id.Value);
        await desk.AskToChaseAsync(referral, stop);
    }

    // It is kept on which days they were asked, and that they were silent until today.
    private static async Task EndAsync(Desk desk, Referral referral, CancellationToken stop)
    {
        var (_, language) = await desk.CarrierOfAsync(referral, stop);
        var asked = referral
            .Steps.Where(step => step.Act == ReferralAct.Chased)
            .OrderBy(step => step.Place)
            .Select(step => (object)DateOnly.FromDateTime(desk.Clock.ToLocal(step.Signature.At)));
        referral.EndInSilence(PackText.In(language, "Reason.silence", [.. asked, desk.Today]), "", desk.Signature);
        desk.Note("referrals.no-answer", referral.Id.Value);
        await desk.AskToActAsync(referral, "Next.no-answer", desk.Signature, stop);
        await desk.EndChasesAsync(referral, stop);
    }
}
