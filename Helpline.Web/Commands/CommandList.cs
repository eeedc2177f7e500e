namespace Helpline.Web.Commands;

/// <summary>Every command, in the order in which they are listed.</summary>
public static class CommandList
{
    public static readonly IReadOnlyList<ICommand> All =
    [
        new BackupCommand(),
        new RestoreCommand(),
        new VerifyAuditCommand(),
        new RecoveryKeyCommand(),
        new ImportCallsCommand(),
        new ImportDirectoryCommand(),
        new StatisticsCommand(),
    ];
}
