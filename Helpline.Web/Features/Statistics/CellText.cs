namespace Helpline.Web.Features.Statistics;

/// <summary>Texts as cells of a table that a spreadsheet may open.</summary>
public static class CellText
{
    // Those that a spreadsheet takes for the beginning of a formula, in their wide forms too.
    private const string Triggers = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>The text on one line, with an apostrophe before it where a spreadsheet would run it.</summary>
    public static string Harmless(string text)
    {
        var line = OneLine(text);
        return line.TrimStart() is [var first, ..] && Triggers.Contains(first, StringComparison.Ordinal) ? $"'{line}" : line;
    }

    /// <summary>Line breaks and other characters that no cell can hold become spaces.</summary>
    public static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
