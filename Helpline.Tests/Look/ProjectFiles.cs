namespace Helpline.Tests.Look;

/// <summary>The files of the project as they are written, for tests that read them.</summary>
internal static class ProjectFiles
{
    public static string Root { get; } = Find(new(AppContext.BaseDirectory));

    public static string WebRoot => Path.Combine(Root, "Helpline.Web", "wwwroot");

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    private static string Find(DirectoryInfo directory) =>
        File.Exists(Path.Combine(directory.FullName, "Helpline.sln")) ? directory.FullName : Find(directory.Parent!);
}
