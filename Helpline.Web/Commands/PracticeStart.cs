using Helpline.Web.Data;

namespace Helpline.Web.Commands;

/// <summary><c>demo</c>: the website itself, on invented data in a directory of their own.</summary>
public static class PracticeStart
{
    public const string Word = "demo";

    public const string Summary = "Starts the helpline on a year of invented calls, apart from the real data.";

    /// <summary>The setting by which the start knows.</summary>
    public const string Setting = "Helpline:Practice";

    public static bool IsAsked(string[] args) => args is [Word, ..];

    /// <summary>Practice has a data directory of its own beside the real one, with its own key and backups, and always SQLite.</summary>
    public static void MoveApart(ConfigurationManager settings)
    {
        var directory = Path.TrimEndingDirectorySeparator(HelplineFiles.From(settings).Directory) + "-demo";
        settings.AddInMemoryCollection([
            new(Setting, "true"),
            new("Database", "Sqlite"),
            new("Helpline:DataDirectory", directory),
            new("Helpline:KeyFile", ""),
            new("Helpline:Backup:Directory", ""),
            new("Helpline:AuditHeads", ""),
        ]);
    }
}
