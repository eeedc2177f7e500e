using Helpline.Domain.Access;
using Helpline.Web.Features.Keeping;

namespace Helpline.Web.Commands;

/// <summary>Whoever has the console can read the key file anyway; asked for here, it is at least noted.</summary>
public sealed class RecoveryKeyCommand : ICommand
{
    private const string Show = "--show";

    public string Name => "recovery-key";

    public string Summary => "Shows the recovery key, and notes that it was shown.";

    public string Arguments => "";

    public IReadOnlyList<CommandOption> Options => [new(Show, null, "Yes, show it: nobody else can see this screen.")];

    public Role ActsAs => Role.Administrator;

    public async Task<CommandEnd> RunAsync(CommandCall call, CancellationToken stop)
    {
        if (!call.Has(Show))
        {
            throw new CommandException(
                "With the recovery key and a backup anybody reads everything. Make sure that nobody sees this screen, then type: recovery-key --show"
            );
        }

        await call.SayAsync($"{call.Insist(await call.Get<ShowRecoveryKey>().RunAsync(stop))}");
        await call.SayAsync($"Write it on paper twice, in two sealed envelopes, with two people. Do not keep it on a computer.");
        return CommandEnd.Done;
    }
}
