namespace Helpline.Tests.Support;

/// <summary>The sources that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } =
        AppContext.BaseDirectory[..AppContext.BaseDirectory.IndexOf("artifacts", StringComparison.Ordinal)];

    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory
            .EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    /// <summary>The file as seen from the top: Helpline.Web/Desks/Desk.cs.</summary>
    public static string Short(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');
}
