using Helpline.Domain.Access;
using Helpline.Web.Features.Keeping;

namespace Helpline.Web.Commands;

public sealed class BackupCommand : ICommand
{
    public string Name => "backup";

    public string Summary => "Writes everything into one sealed file and reads it back.";

    public string Arguments => "FILE";

    public IReadOnlyList<CommandOption> Options => [];

    public Role ActsAs => Role.Administrator;

    public async Task<CommandEnd> RunAsync(CommandCall call, CancellationToken stop)
    {
        var kept = call.Insist(await call.Get<BackUp>().RunAsync(Path.GetFullPath(call.Argument(0)), stop));
        await call.SayAsync($"Written and read back: {kept.Path} ({kept.Bytes:N0} bytes, {kept.Rows:N0} rows).");
        await call.SayAsync($"It opens only with the recovery key of this helpline. Keep the two apart.");
        return CommandEnd.Done;
    }
}
