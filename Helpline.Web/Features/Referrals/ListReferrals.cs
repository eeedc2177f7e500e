using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Domain.Referrals;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Referrals;

/// <summary>Referrals in reach, hers first of all: what is to be chased, what waits for an answer, what is being prepared. No names.</summary>
public sealed class ListReferrals(FrontDesk frontDesk)
{
    private const int Most = 200;

    /// <param name="everybodys">Not only those that she made or whose case she holds.</param>
    /// <param name="over">Those that are over.</param>
    /// <param name="stop">Stops it.</param>
    public Task<Outcome<ReferralBoard>> RunAsync(bool everybodys = false, bool over = false, CancellationToken stop = default) =>
        frontDesk.ReadAsync(May.ReadReferrals, desk => ReadAsync(desk, everybodys, over, stop), stop);

    private static async Task<ReferralBoard> ReadAsync(Desk desk, bool everybodys, bool over, CancellationToken stop)
    {
        var (me, today) = (desk.Actor.Id, desk.Today);
        // Those of past calls have no steps: nobody waits for them.
        var wanted = desk.Referrals.Where(r => r.Steps.Any());
        if (!everybodys)
        {
            wanted = wanted.Where(r => r.MadeBy == me || desk.Cases.Any(f => f.Id == r.Case && f.Holder == me));
        }

        var found = await wanted.Include(r => r.Steps).OrderByDescending(r => r.MadeAt).Take(Most).ToListAsync(stop);
        var cases = found.Select(r => r.Case).OfType<CaseId>().Distinct().ToArray();
        var numbers = await desk.Cases.Where(f => cases.Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => f.Number, stop);
        var lines = found.Select(r => ReferralLine.Of(r, today, numbers)).Where(line => line.Group == ReferralGroup.Over == over);
        return new(today, desk.Actor.Can(May.MakeReferrals), [.. lines]);
    }
}

/// <summary>The board on one day.</summary>
public sealed record ReferralBoard(DateOnly Today, bool MayMake, IReadOnlyList<ReferralLine> Lines);

/// <summary>What a referral asks of us now.</summary>
public enum ReferralGroup
{
    NextStepMissing,
    ToChase,
    Waiting,
    Preparing,
    InHand,
    Over,
}

/// <summary>A referral as it stands in a list.</summary>
public sealed record ReferralLine(ReferralId Id, string Service, ReferralManner Manner, ReferralState State, DateTimeOffset MadeAt)
{
    public required ReferralGroup Group { get; init; }

    public DateOnly? ChaseOn { get; init; }

    public CaseId? Case { get; init; }

    public string? CaseNumber { get; init; }

    public DeclineReason? Declined { get; init; }

    internal static ReferralLine Of(Referral referral, DateOnly today, IReadOnlyDictionary<CaseId, string> numbers) =>
        new(referral.Id, referral.Service, referral.Manner, referral.State, referral.MadeAt)
        {
            Group = GroupOf(referral, today),
            ChaseOn = referral.ChaseOn,
            Case = referral.Case is { } file && numbers.ContainsKey(file) ? file : null,
            CaseNumber = referral.Case is { } known ? numbers.GetValueOrDefault(known) : null,
            Declined = referral.Declined,
        };

    private static ReferralGroup GroupOf(Referral referral, DateOnly today) =>
        referral switch
        {
            { NeedsNextStep: true } => ReferralGroup.NextStepMissing,
            { IsOver: true } or { Manner: ReferralManner.Signposted } => ReferralGroup.Over,
            { State: ReferralState.Draft or ReferralState.Consented } => ReferralGroup.Preparing,
            { AwaitsAnswer: true } when referral.ChaseOn <= today => ReferralGroup.ToChase,
            { AwaitsAnswer: true } => ReferralGroup.Waiting,
            _ => ReferralGroup.InHand,
        };
}
