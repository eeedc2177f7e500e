using Helpline.Domain.Access;
using Helpline.Web.Data.Backups;
using Helpline.Web.Data.Sealing;

namespace Helpline.Web.Commands;

public sealed class RestoreCommand : ICommand
{
    private const string RecoveryKeyOption = "--recovery-key";

    public string Name => "restore";

    public string Summary => "Puts a backup in place of the data, after checking it whole.";

    public string Arguments => "FILE";

    public IReadOnlyList<CommandOption> Options =>
        [
            new(RecoveryKeyOption, "KEY", "The recovery key, where this machine has not the key of the backup."),
            new(
                RestoreBackup.EvenWithABrokenLog,
                null,
                "Take a backup whose audit log was tampered with; the damage is noted and stays visible."
            ),
        ];

    public Role ActsAs => Role.Administrator;

    public bool NeedsDatabase => false;

    public async Task<CommandEnd> RunAsync(CommandCall call, CancellationToken stop)
    {
        var key = call.Option(RecoveryKeyOption) is { } typed ? Read(typed) : null;
        var restore = new RestoreBackup(call.Get<IConfiguration>());
        var path = Path.GetFullPath(call.Argument(0));
        var master = key ?? restore.KeyOfThisMachine() ?? await AskAsync(call);
        try
        {
            var restored = await restore.RunAsync(path, master, call.Has(RestoreBackup.EvenWithABrokenLog), stop);
            await call.SayAsync(
                $"Restored: the data as they were on {restored.Made:d MMMM yyyy 'at' HH:mm} (UTC), {restored.Rows:N0} rows."
            );
            await call.SayAsync(
                restored.Log.FirstBad is { } bad
                    ? $"Its audit log is broken from entry {bad:N0} on: {restored.Log.Good:N0} entries before it are in order. verify-audit will go on naming it."
                    : (FormattableString)$"{restored.Log.Good:N0} entries in its audit log, all in order."
            );
            await call.SayAsync($"Everybody has to sign in again. What was there before is kept: {restored.Aside ?? "nothing was there"}.");
            return CommandEnd.Done;
        }
        catch (BackupException refused)
        {
            throw new CommandException(refused.Message);
        }
    }

    private static async Task<MasterKey> AskAsync(CommandCall call)
    {
        await call.Output.WriteAsync("This machine has no key yet. Type the recovery key of the backup: ");
        var typed = await call.Input.ReadLineAsync();
        return string.IsNullOrWhiteSpace(typed)
            ? throw new CommandException($"Without the recovery key nothing is restored. Give it with {RecoveryKeyOption} KEY.")
            : Read(typed);
    }

    private static MasterKey Read(string typed) =>
        RecoveryKey.TryRead(typed, out var secret)
            ? new MasterKey(secret)
            : throw new CommandException(
                "This is not a recovery key: a letter is wrong or missing. Compare it with the paper, group by group."
            );
}
