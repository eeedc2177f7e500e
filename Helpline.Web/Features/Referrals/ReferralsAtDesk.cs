using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Referrals;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Referrals;

/// <summary>Referrals as those who change them take them to hand.</summary>
internal static class ReferralsAtDesk
{
    /// <summary>What an answer, or her no, asks of whoever carries her is due by the end of the next working day.</summary>
    private static readonly TimeOnly byThen = new(17, 0);

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
        desk.Note(act, id.Value, detail);
    }

    /// <summary>A follow-up for whoever carries her, in that person's language.</summary>
    /// <param name="desk">At which it is made.</param>
    /// <param name="referral">What it is about.</param>
    /// <param name="key">Of <see cref="PackText"/>: <c>Next.tell-her</c>.</param>
    /// <param name="signature">Who and when.</param>
    /// <param name="stop">Stops it.</param>
    public static async Task AskToActAsync(this Desk desk, Referral referral, string key, Signature signature, CancellationToken stop)
    {
        var holder = await desk.HolderForReferralAsync(referral.Case, stop) ?? referral.MadeBy;
        var language = await desk.People.Where(p => p.Id == holder).Select(p => p.Language).FirstOrDefaultAsync(stop);
        var due = ReferralClock.WorkingDaysAfter(desk.Today, 1).ToDateTime(byThen);
        var what = PackText.In(language ?? "en", key, referral.Service);
        var followUp = FollowUp.OnReferral(referral, holder, desk.Clock.FromLocal(due), what, signature);
        desk.Add(followUp);
        desk.Note("follow-ups.planned", followUp.Id.Value);
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
}
