using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Domain.Referrals;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Referrals;

/// <summary>One referral as its page shows it. What the firewall finds is found afresh; a barred recipient is explained to a lead alone.</summary>
public sealed class ReadReferral(FrontDesk frontDesk)
{
    public Task<Outcome<ReferralView>> RunAsync(ReferralId id, CancellationToken stop = default) =>
        frontDesk.ReadAsync([May.MakeReferrals, May.ReadReferrals], desk => ReadAsync(desk, id, stop), stop);

    private static async Task<ReferralView> ReadAsync(Desk desk, ReferralId id, CancellationToken stop)
    {
        var referral = await Desk.OneAsync(desk.Referrals.Include(r => r.Steps), r => r.Id == id, stop);
        desk.Note("referrals.read", id.Value);
        return new(referral, desk.Now, desk.Today)
        {
            Names = await desk.NamesOfStepsAsync(referral, stop),
            CaseNumber = await desk.Cases.Where(f => f.Id == referral.Case).Select(f => f.Number).FirstOrDefaultAsync(stop),
            CallNumber = await desk.Calls.Where(c => c.Id == referral.Call).Select(c => c.Number).FirstOrDefaultAsync(stop),
            Language = await desk.ServiceUsers.Where(u => u.Id == referral.ServiceUser).Select(u => u.Language).FirstOrDefaultAsync(stop),
            Reader = desk.Actor.Id,
            MayMake = desk.Actor.Can(May.MakeReferrals),
            MayDecide = desk.Actor.Can(May.DecideDisclosures),
            MayOpenImmigration = desk.Actor.Can(May.OpenImmigrationRecords),
            Pack = desk.Actor.Can(May.MakeReferrals) && referral.Listed is not null ? await PackAsync(desk, referral, stop) : null,
            Sent = await desk
                .SentPacks.Where(p => p.Referral == id)
                .OrderByDescending(p => p.MadeAt)
                .Select(p => new SentPackLine(p.Id, p.MadeAt, p.Sha256))
                .ToListAsync(stop),
            Links = await desk.PackLinks.Where(l => l.Referral == id).OrderByDescending(l => l.ExpiresAt).ToListAsync(stop),
        };
    }

    private static async Task<PackView> PackAsync(Desk desk, Referral referral, CancellationToken stop)
    {
        var prepared = await PackAtDesk.OfAsync(desk, referral, stop);
        var findings = PackBuilder.Check(prepared.Request, desk.Now);
        var barred = findings.Conflict is not null;
        return new(prepared.Draft, prepared.Request.Recipient, prepared.Consent)
        {
            Findings = barred ? null : findings,
            IsBarred = barred,
            Conflict = barred && desk.Actor.Can(May.DecideDisclosures) ? findings.Conflict : null,
            IsHighRisk = prepared.Request.IsHighRisk,
            Obstacle = prepared.Obstacle(referral, findings),
        };
    }
}

/// <summary>A referral as its page shows it to one reader.</summary>
public sealed record ReferralView(Referral Referral, DateTimeOffset Now, DateOnly Today)
{
    public required IReadOnlyDictionary<PersonId, string> Names { get; init; }

    public required PersonId Reader { get; init; }

    public string? CaseNumber { get; init; }

    public string? CallNumber { get; init; }

    /// <summary>Hers.</summary>
    public string? Language { get; init; }

    public bool MayMake { get; init; }

    public bool MayDecide { get; init; }

    public bool MayOpenImmigration { get; init; }

    /// <summary>Nothing where nothing of hers leaves, and for whoever makes no referrals.</summary>
    public PackView? Pack { get; init; }

    public required IReadOnlyList<SentPackLine> Sent { get; init; }

    public required IReadOnlyList<PackLink> Links { get; init; }

    public bool IsPreparing => Pack is not null && Referral.State is ReferralState.Draft or ReferralState.Consented;

    public string NameOf(PersonId person) => Names.GetValueOrDefault(person, "");
}

/// <summary>What would go, and what stands in its way.</summary>
public sealed record PackView(PackDraft Draft, Recipient Recipient, Consent? Consent)
{
    /// <summary>Nothing when the recipient is barred: then nobody prepares anything.</summary>
    public PackFindings? Findings { get; init; }

    public bool IsBarred { get; init; }

    /// <summary>With whom the recipient matches: for a safeguarding lead alone.</summary>
    public PerpetratorMatch? Conflict { get; init; }

    public bool IsHighRisk { get; init; }

    public Refusal? Obstacle { get; init; }

    /// <summary>What they learn can reach immigration enforcement.</summary>
    public bool Shares => Recipient.Stance == DataSharingStance.SharesWithImmigrationEnforcement;
}

/// <summary>A pack that was sent, by its hash.</summary>
public sealed record SentPackLine(SentPackId Id, DateTimeOffset MadeAt, string Sha256);
