using Helpline.Web.Desks;

namespace Helpline.Web.Features.Search;

/// <summary>The numbers of calls and cases as people type them: C-2026-000123, c2026-123, or the last figures alone for this year; the same for K.</summary>
internal static class WrittenNumbers
{
    /// <summary>What it may mean, as numbers are kept; empty where it is none.</summary>
    public static string[] Of(string asked, int thisYear)
    {
        var parts = asked.ToUpperInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            ["C" or "K", { Length: 4 } year, var last] when int.TryParse(year, out var y) && int.TryParse(last, out var n) =>
            [
                Written(parts[0], y, n),
            ],
            [['C' or 'K', .. { Length: 4 } year], var last] when int.TryParse(year, out var y) && int.TryParse(last, out var n) =>
            [
                Written(parts[0][..1], y, n),
            ],
            [{ Length: <= 6 } last] when int.TryParse(last, out var n) && !last.StartsWith('0') =>
            [
                Written("C", thisYear, n),
                Written("K", thisYear, n),
            ],
            _ => [],
        };
    }

    private static string Written(string letter, int year, int number) =>
        (letter == "K" ? NumberKind.Case : NumberKind.Call).Write(year, number);
}
