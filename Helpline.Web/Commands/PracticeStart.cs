namespace Helpline.Web.Commands;

/// <summary><c>demo</c>: the website itself, on invented data in a directory of their own.</summary>
public static class PracticeStart
{
    public const string Word = "demo";

    public const string Summary = "Starts the helpline on a year of invented calls, apart from the real data.";

    /// <summary>The setting by which the start knows.</summary>
    public const string Setting = "Helpline:Practice";

    public static bool IsAsked(string[] args) => args is [Word, ..];
}
