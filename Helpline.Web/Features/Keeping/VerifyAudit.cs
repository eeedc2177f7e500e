using System.Globalization;
using Helpline.Domain.Access;
using Helpline.Web.Data;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Keeping;

/// <summary>Checks the whole audit log, and that it still holds the heads that were signed each day.</summary>
public sealed class VerifyAudit(FrontDesk frontDesk, IHelplineDatabase database, AuditChain chain, AuditHeads heads, HelplineFiles files)
{
    public async Task<Outcome<AuditFindings>> RunAsync(CancellationToken stop = default)
    {
        var allowed = await frontDesk.ReadAsync(May.ReadAllAudit, _ => Task.FromResult(true), stop);
        if (!allowed.Done)
        {
            return new(null, allowed.Refusal);
        }

        var findings = await LookAsync(stop);
        var noted = await frontDesk.WorkAsync(
            May.ReadAllAudit,
            desk =>
            {
                desk.Note("audit.verified", detail: findings.IsWhole ? "whole" : "not whole");
                return Task.CompletedTask;
            },
            stop
        );
        return new(findings, noted.Refusal);
    }

    private async Task<AuditFindings> LookAsync(CancellationToken stop)
    {
        await using var db = database.OpenToRead();
        try
        {
            var signed = heads.Read();
            var verdict = await chain.VerifyAsync(db, signed, stop);
            var last = signed.Keys.DefaultIfEmpty().Max();
            return new(files.AuditHeads, verdict.Good, signed.Count)
            {
                FirstBad = verdict.FirstBad,
                CutAfter = last > verdict.Good ? last : null,
            };
        }
        catch (FormatException notSigned)
        {
            var verdict = await chain.VerifyAsync(db, stop);
            return new(files.AuditHeads, verdict.Good, 0)
            {
                FirstBad = verdict.FirstBad,
                BadHeadLine = int.Parse(notSigned.Message, CultureInfo.InvariantCulture),
            };
        }
    }
}

/// <summary>What the check of the audit log found.</summary>
/// <param name="HeadsFile">Where the signed heads stand.</param>
/// <param name="Good">How many entries are in order, from the first.</param>
/// <param name="Heads">How many signed heads were compared.</param>
public sealed record AuditFindings(string HeadsFile, long Good, int Heads)
{
    /// <summary>The first entry that is not what was written.</summary>
    public long? FirstBad { get; init; }

    /// <summary>An entry that was signed once and is no longer there: the end was cut off.</summary>
    public long? CutAfter { get; init; }

    /// <summary>A line among the heads that was not signed here.</summary>
    public int? BadHeadLine { get; init; }

    public bool IsWhole => FirstBad is null && CutAfter is null && BadHeadLine is null;
}
