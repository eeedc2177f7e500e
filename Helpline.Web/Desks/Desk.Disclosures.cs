using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Domain.Firewall;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Referrals;
using Helpline.Domain.ServiceUsers;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Desks;

/// <summary>What the firewall itself must know, whoever prepares a pack, and what the other side's page needs.</summary>
public sealed partial class Desk
{
    private static readonly May[] Preparing = [May.MakeReferrals, May.DecideDisclosures];

    /// <summary>Her sealed record, for the search of what would leave. It is never shown: what it finds is a sentence that somebody wrote.</summary>
    public Task<ImmigrationRecord?> ImmigrationRecordForFirewallAsync(ServiceUserId of, CancellationToken stop = default) =>
        Only(db.ImmigrationRecords, [May.ReadReferrals, .. Preparing]).FirstOrDefaultAsync(record => record.ServiceUser == of, stop);

    /// <summary>Her nationalities as calls of any team noted them, for the same search.</summary>
    public Task<List<string>> NationalitiesForFirewallAsync(ServiceUserId of, CancellationToken stop = default) =>
        Only(db.Calls, [May.ReadReferrals, .. Preparing])
            .Where(call => call.ServiceUser == of && call.Nationality != null)
            .Select(call => call.Nationality!)
            .Distinct()
            .ToListAsync(stop);

    /// <summary>Everybody who is recorded as a perpetrator in any woman's case; only the firewall compares, and only a lead is told.</summary>
    public async Task<IReadOnlyList<RecordedPerpetrator>> PerpetratorsForFirewallAsync(CancellationToken stop = default)
    {
        var recorded = await Only(db.Perpetrators, Preparing).Where(p => p.TakenBack == null).ToListAsync(stop);
        return [.. recorded.Select(p => p.Recorded())];
    }

    /// <summary>
    /// Every disclosure about a woman in reach, whichever team made it. It is hers: to the lead who prints it for her it is whole. To anybody else
    /// what a restricted case sent exists only if she is named on it.
    /// </summary>
    public IQueryable<SentPack> LedgerOf(ServiceUserId of) =>
        Only(db.SentPacks, May.ReadServiceUsers)
            .Where(pack => pack.ServiceUser == of && ServiceUsers.Any(user => user.Id == of))
            .Where(pack =>
                TellsAllOfLedgers
                || db.Referrals.Any(referral =>
                    referral.Id == pack.Referral
                    && (
                        referral.Case == null
                        || Cases.Any(file => file.Id == referral.Case)
                        || db.Cases.Any(file => file.Id == referral.Case && file.Restricted == null)
                    )
                )
            );

    /// <summary>Whether a ledger that this person reads leaves nothing out.</summary>
    public bool TellsAllOfLedgers => Actor.Can(May.DecideDisclosures);

    /// <summary>The one link that somebody came with, by the hash of its token.</summary>
    public Task<PackLink?> LinkOfPartnerAsync(byte[] tokenHash, CancellationToken stop = default) =>
        Only(db.PackLinks, May.AnswerForPartners).FirstOrDefaultAsync(link => link.TokenHash == tokenHash, stop);

    /// <summary>The pack that a link leads to, and nothing else of it.</summary>
    public Task<SentPack> PackOfPartnerAsync(PackLink link, CancellationToken stop = default) =>
        Only(db.SentPacks, May.AnswerForPartners).SingleAsync(pack => pack.Id == link.Pack, stop);

    /// <summary>The referral that is answered through a link.</summary>
    public Task<Referral> ReferralOfPartnerAsync(PackLink link, CancellationToken stop = default) =>
        Only(db.Referrals, May.AnswerForPartners).Include(r => r.Steps).SingleAsync(referral => referral.Id == link.Referral, stop);

    /// <summary>Every referral whose other side is to be asked again by now, whoever carries it: its silence is written down as its answer is.</summary>
    public IQueryable<Referral> SilentReferrals => Only(db.Referrals, May.AnswerForPartners).Where(r => r.ChaseOn <= Today);

    /// <summary>What was asked of whoever carries her: to ask the other side of this referral again.</summary>
    public IQueryable<FollowUp> OpenChasesOf(ReferralId referral) =>
        Only(db.FollowUps, May.AnswerForPartners, May.MakeReferrals, May.KeepFollowUps).Where(f => f.Chases == referral && f.End == null);

    /// <summary>Who carries her, so that she is told.</summary>
    public Task<PersonId?> HolderForReferralAsync(CaseId? file, CancellationToken stop = default) =>
        Only(db.Cases, [May.AnswerForPartners, .. Preparing]).Where(f => f.Id == file).Select(f => f.Holder).FirstOrDefaultAsync(stop);
}
