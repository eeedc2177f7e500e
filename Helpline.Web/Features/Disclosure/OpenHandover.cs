using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Domain.Referrals;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;
using Helpline.Web.Identity;

namespace Helpline.Web.Features.Disclosure;

/// <summary>The other side opens its pack: once, by the token of its link. Each opening, and each one refused, is noted.</summary>
public sealed class OpenHandover(FrontDesk frontDesk)
{
    /// <summary>The pack; or the refusal of a link that is over, was opened before, or never was: from outside these look the same.</summary>
    public async Task<Outcome<Pack>> RunAsync(string? token, CancellationToken stop = default)
    {
        var house = frontDesk.ForTheHouse(Role.Administrator);
        var outcome = await house.WorkAsync(May.AnswerForPartners, desk => OpenAsync(desk, token, stop), stop);
        if (!outcome.Done)
        {
            await house.WorkAsync(May.AnswerForPartners, desk => NoteRefusedAsync(desk, token, stop), stop);
        }

        return outcome;
    }

    private static async Task<Pack> OpenAsync(Desk desk, string? token, CancellationToken stop)
    {
        var link = LinkToken.HashOf(token) is { } hash ? await desk.LinkOfPartnerAsync(hash, stop) : null;
        Refusal.ThrowIfAny(link is null ? ReferralRefusals.LinkOver : null);
        var referral = await desk.ReferralOfPartnerAsync(link!, stop);
        Refusal.ThrowIfAny(referral.Obstacle(ReferralAct.Opened) is null ? null : ReferralRefusals.LinkOver);
        desk.Expect(link!, desk.VersionOf(link!));
        link!.Open(desk.Now);
        referral.Step(ReferralAct.Opened, desk.Signature, byPartner: true);
        desk.Note("handover.opened", referral.Id.Value);
        return (await desk.PackOfPartnerAsync(link, stop)).Open();
    }

    // A token that never was is nobody's: there is no record to note it on.
    private static async Task NoteRefusedAsync(Desk desk, string? token, CancellationToken stop)
    {
        if (LinkToken.HashOf(token) is { } hash && await desk.LinkOfPartnerAsync(hash, stop) is { } link)
        {
            desk.Note("handover.refused", link.Referral.Value);
        }
    }
}
