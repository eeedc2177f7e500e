using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Disclosure;

/// <summary>
/// Her disclosure ledger: who was told what, when, for what and by what right. Not the words themselves: those are in each pack. The one that
/// is printed for her must hold everything, so a safeguarding lead prints it; anybody else's says that it may not be whole, whether it is or not,
/// for a restricted case must not show itself by what is said here.
/// </summary>
public sealed class ReadLedger(FrontDesk frontDesk)
{
    public Task<Outcome<Ledger>> RunAsync(ServiceUserId of, CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.ReadServiceUsers,
            async desk =>
            {
                var her =
                    await desk.ServiceUsers.Where(u => u.Id == of).Select(u => new { u.Language }).FirstOrDefaultAsync(stop)
                    ?? throw new RefusedException(AccessRefusals.NotFound);
                desk.Note("ledgers.read", of.Value, desk.TellsAllOfLedgers ? "whole" : null);
                var sent = await desk.LedgerOf(of).OrderByDescending(p => p.MadeAt).ToListAsync(stop);
                return new Ledger(of, her.Language, [.. sent.Select(p => LedgerLine.Of(p.Open()))]) { IsWhole = desk.TellsAllOfLedgers };
            },
            stop
        );
}

/// <summary>Every disclosure about one woman, the last first.</summary>
public sealed record Ledger(ServiceUserId Of, string? Language, IReadOnlyList<LedgerLine> Lines)
{
    /// <summary>Nothing is left out, so that it may be given to her.</summary>
    public required bool IsWhole { get; init; }
}

/// <summary>One disclosure: to whom, when, for what, and which parts went.</summary>
public sealed record LedgerLine(string To, RecipientClass Class, DataSharingStance Stance, DateTimeOffset At, string Purpose)
{
    public required IReadOnlyList<FieldClass> Told { get; init; }

    /// <summary>She agreed; otherwise a life was in danger, or a child at risk.</summary>
    public required bool WithConsent { get; init; }

    public required string Sha256 { get; init; }

    internal static LedgerLine Of(Pack pack) =>
        new(pack.Recipient.Organisation, pack.Recipient.Class, pack.Recipient.Stance, pack.MadeAt, pack.Purpose)
        {
            Told = [.. pack.Parts.Select(part => part.Class).Concat(pack.Attachments.Select(one => one.Class)).Distinct().Order()],
            WithConsent = pack.Consent is not null,
            Sha256 = pack.Sha256,
        };

    public override string ToString() => nameof(LedgerLine);
}
