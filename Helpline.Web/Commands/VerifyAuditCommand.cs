using Helpline.Domain.Access;
using Helpline.Web.Features.Keeping;

namespace Helpline.Web.Commands;

public sealed class VerifyAuditCommand : ICommand
{
    public string Name => "verify-audit";

    public string Summary => "Checks every entry of the audit log and names the first that was tampered with.";

    public string Arguments => "";

    public IReadOnlyList<CommandOption> Options => [];

    public Role ActsAs => Role.DataProtectionLead;

    public async Task<CommandEnd> RunAsync(CommandCall call, CancellationToken stop)
    {
        var found = call.Insist(await call.Get<VerifyAudit>().RunAsync(stop));
        await (
            found switch
            {
                { BadHeadLine: { } line } => call.SayAsync($"WRONG: line {line} of {found.HeadsFile} was not signed by this helpline."),
                { FirstBad: { } bad } => call.SayAsync(
                    $"WRONG: entry {bad} is not what was written, or an entry before it is gone. The {found.Good:N0} before it are in order."
                ),
                { CutAfter: { } last } => call.SayAsync(
                    $"WRONG: the log ends at entry {found.Good}, but entry {last} was signed in {found.HeadsFile}. The end was cut off."
                ),
                _ => call.SayAsync($"The audit log is whole: {found.Good:N0} entries, {found.Heads:N0} signed heads agree with it."),
            }
        );
        return found.IsWhole ? CommandEnd.Done : CommandEnd.FoundWrong;
    }
}
