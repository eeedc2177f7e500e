using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Referrals;
using Helpline.Web.Desks;
using Helpline.Web.Features.Duty;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Referrals;

/// <summary>Referrals as those who change them take them to hand.</summary>
internal static class ReferralsAtDesk
{
    /// <summary>The referral with its steps; two hands at it at once are told apart by its version.</summary>
    public static async Task<Referral> ReferralToChangeAsync(this Desk desk, ReferralId id, CancellationToken stop)
    {
        var referral = await Desk.OneAsync(desk.Referrals.Include(r => r.Steps), r => r.Id == id, stop);
        desk.Expect(referral, desk.VersionOf(referral));
        return referral;
    }

    /// <summary>One change of one referral, noted.</summary>
    public static async Task ChangeReferralAsync(
        this Desk desk,
        ReferralId id,
        string act,
        Func<Referral, Task> change,
        CancellationToken stop,
        string? detail = null
    )
    {
        var referral = await desk.ReferralToChangeAsync(id, stop);
        await change(referral);
        await desk.EndChasesAsync(referral, stop);
        desk.Note(act, id.Value, detail);
    }

    /// <summary>Somebody asked the other side again: the next time is so many working days on.</summary>
    public static async Task ChaseAsync(this Desk desk, Referral referral, string words, CancellationToken stop)
    {
        var clock = await desk.ReferralClockAsync(stop);
        referral.Chase(clock.ChaseOn(referral.Manner, desk.Today), words, desk.Signature);
    }

    /// <summary>Whoever was to ask again need not any more: she did, or the answer came, or it is over.</summary>
    public static async Task EndChasesAsync(this Desk desk, Referral referral, CancellationToken stop)
    {
        if (referral.IsToBeChased || !referral.Has(ReferralAct.ChaseDue))
        {
            return;
        }

        foreach (var chase in await desk.OpenChasesOf(referral.Id).ToListAsync(stop))
        {
            chase.Finish(referral.AwaitsAnswer ? FollowUpResult.Done : FollowUpResult.NoLongerNeeded, desk.Signature);
        }
    }

    /// <summary>A follow-up for whoever carries her, in that person's language.</summary>
    /// <param name="desk">At which it is made.</param>
    /// <param name="referral">What it is about.</param>
    /// <param name="key">Of <see cref="PackText"/>: <c>Next.tell-her</c>.</param>
    /// <param name="signature">Who and when.</param>
    /// <param name="stop">Stops it.</param>
    public static async Task AskToActAsync(this Desk desk, Referral referral, string key, Signature signature, CancellationToken stop)
    {
        var (carries, language) = await desk.CarrierOfAsync(referral, stop);
        var due = (await desk.ReferralClockAsync(stop)).DoneAfter(desk.Today);
        desk.Promise(FollowUp.OnReferral(referral, carries, due, PackText.In(language, key, referral.Service), signature));
    }

    /// <summary>Asks whoever carries her to ask the other side again.</summary>
    public static async Task AskToChaseAsync(this Desk desk, Referral referral, CancellationToken stop)
    {
        var (carries, language) = await desk.CarrierOfAsync(referral, stop);
        var due = (await desk.ReferralClockAsync(stop)).DoneOn(desk.Today);
        desk.Promise(FollowUp.ToChase(referral, carries, due, PackText.In(language, "Next.chase", referral.Service), desk.Signature));
    }

    /// <summary>Whoever carries her, or made it, and the language in which she is spoken to.</summary>
    public static async Task<(PersonId? Carries, string Language)> CarrierOfAsync(this Desk desk, Referral referral, CancellationToken stop)
    {
        var carries = await desk.HolderForReferralAsync(referral.Case, stop) ?? referral.MadeBy;
        var language = await desk.People.Where(p => p.Id == carries).Select(p => p.Language).FirstOrDefaultAsync(stop);
        return (carries, language ?? "en");
    }

    /// <summary>A call became a case: what was agreed and sent is hers from now on.</summary>
    public static async Task JoinReferralsAsync(this Desk desk, CallId call, CaseFile file, CancellationToken stop)
    {
        foreach (var referral in await desk.Referrals.Include(r => r.Steps).Where(r => r.Call == call).ToListAsync(stop))
        {
            referral.JoinCase(file);
            foreach (var consent in await desk.ReferralConsents.Where(c => c.Referral == referral.Id).ToListAsync(stop))
            {
                consent.BelongTo(file.Subject);
            }

            foreach (var pack in await desk.SentPacks.Where(p => p.Referral == referral.Id).ToListAsync(stop))
            {
                pack.BelongTo(file.ServiceUser, file.Subject);
            }
        }
    }

    /// <summary>No link of this referral opens anything from now on.</summary>
    public static async Task TakeLinksBackAsync(this Desk desk, ReferralId id, CancellationToken stop)
    {
        foreach (var link in await desk.PackLinks.Where(l => l.Referral == id).ToListAsync(stop))
        {
            link.TakeBack(desk.Now);
        }
    }

    public static async Task<IReadOnlyDictionary<PersonId, string>> NamesOfStepsAsync(
        this Desk desk,
        Referral referral,
        CancellationToken stop
    )
    {
        var ids = referral.Steps.Select(step => step.Signature.By).Distinct().ToArray();
        return await desk.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, stop);
    }

    private static void Promise(this Desk desk, FollowUp followUp)
    {
        desk.Add(followUp);
        desk.Note("follow-ups.planned", followUp.Id.Value);
    }
}
