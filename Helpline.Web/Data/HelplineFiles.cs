namespace Helpline.Web.Data;

/// <summary>Where an installation keeps its files: the data directory and what is in it.</summary>
public sealed class HelplineFiles
{
    private HelplineFiles(string directory, string keyFile) => (Directory, KeyFile) = (directory, keyFile);

    public string Directory { get; }

    /// <summary>The master key: beside the data by default, better on another disk.</summary>
    public string KeyFile { get; }

    public string Database => Path.Combine(Directory, "helpline.db");

    public string Backups => Path.Combine(Directory, "backups");

    public string AuditHeads => Path.Combine(Directory, "audit-heads.txt");

    /// <summary>Reads the settings <c>Helpline:DataDirectory</c> and <c>Helpline:KeyFile</c>.</summary>
    public static HelplineFiles From(IConfiguration configuration)
    {
        var directory = configuration["Helpline:DataDirectory"] is { Length: > 0 } set ? set : Usual();
        var keyFile = configuration["Helpline:KeyFile"] is { Length: > 0 } key ? key : Path.Combine(directory, "keys", "master.key");
        return new(Path.GetFullPath(directory), Path.GetFullPath(keyFile));
    }

    private static string Usual() =>
        Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
            "Helpline"
        );
}
