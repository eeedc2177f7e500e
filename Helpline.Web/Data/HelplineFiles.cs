namespace Helpline.Web.Data;

/// <summary>Where an installation keeps its files: the data directory and what is in it.</summary>
public sealed class HelplineFiles
{
    private HelplineFiles(string directory, string keyFile, string backups, string auditHeads) =>
        (Directory, KeyFile, Backups, AuditHeads) = (directory, keyFile, backups, auditHeads);

    public string Directory { get; }

    /// <summary>The master key: beside the data by default, better on another disk.</summary>
    public string KeyFile { get; }

    public string Database => Path.Combine(Directory, "helpline.db");

    /// <summary>Where the daily backups go: beside the data by default, better on another disk.</summary>
    public string Backups { get; }

    /// <summary>The signed heads of the audit log: beside the data by default, better where the server can only append.</summary>
    public string AuditHeads { get; }

    /// <summary>Reads the settings <c>Helpline:DataDirectory</c>, <c>Helpline:KeyFile</c>, <c>Helpline:Backup:Directory</c> and <c>Helpline:AuditHeads</c>.</summary>
    public static HelplineFiles From(IConfiguration configuration)
    {
        var directory = configuration["Helpline:DataDirectory"] is { Length: > 0 } set ? set : Usual();
        return new(
            Path.GetFullPath(directory),
            Set(configuration["Helpline:KeyFile"], directory, Path.Combine("keys", "master.key")),
            Set(configuration["Helpline:Backup:Directory"], directory, "backups"),
            Set(configuration["Helpline:AuditHeads"], directory, "audit-heads.txt")
        );
    }

    private static string Set(string? setting, string directory, string usual) =>
        Path.GetFullPath(setting is { Length: > 0 } ? setting : Path.Combine(directory, usual));

    private static string Usual() =>
        Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
            "Helpline"
        );
}
