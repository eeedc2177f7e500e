namespace Helpline.Domain.ServiceUsers;

/// <summary>
/// The lengths and beginnings of British numbers, without the leading zero (Ofcom's National Telephone Numbering Plan). Nearly all
/// have ten digits; the shorter ones are named here, so that an unfinished number is not taken for a whole one.
/// </summary>
internal static class BritishNumbers
{
    private const string ChildLine = "8001111";
    private const string NhsDirect = "8454647";

    /// <summary>Areas in which some lines still have nine digits.</summary>
    private static readonly HashSet<string> areasWithShortLines =
    [
        .. (
            "1204 1208 1254 1276 1297 1298 1363 1364 1384 1386 1404 1420 1460 1461 1480 1488 1524 1527 1562 1566 1606 1629 1635 "
            + "1647 1659 1695 1697 1726 1744 1750 1768 1827 1837 1884 1900 1905 1935 1946 1949 1963 1995"
        ).Split(' '),
    ];

    /// <summary>Whether these digits (after +44, or after the 0) are a whole number.</summary>
    public static bool IsWhole(string national) =>
        national.Length switch
        {
            10 => BeginsLikeANumber(national),
            9 => national.StartsWith("800", StringComparison.Ordinal) || areasWithShortLines.Contains(national[..4]),
            7 => national is ChildLine or NhsDirect,
            _ => false,
        };

    /// <summary>How the digits after the zero are grouped when they are read aloud; the zero belongs to the first group.</summary>
    public static int[] Groups(string national) =>
        (national[0], national.Length) switch
        {
            (_, 7) => [3, 4],
            ('8', 9) => [3, 3, 3],
            (_, 9) => [4, 5],
            ('2' or '5', _) => [2, 4, 4],
            ('3' or '8' or '9', _) => [3, 3, 4],
            ('1', _) when national[1] == '1' || national[2] == '1' => [3, 3, 4],
            _ => [4, 3, 3],
        };

    private static bool BeginsLikeANumber(string national) =>
        national switch
        {
            ['1', not '0', ..] => true,
            ['2', '0' or '3' or '4' or '8' or '9', ..] => true,
            ['3', '0' or '3' or '4' or '7', ..] => true,
            ['5', '5' or '6', ..] => true,
            ['7', ..] => true,
            ['8', '0' or '4' or '7', ..] => true,
            ['9', '0' or '1' or '8', ..] => true,
            _ => false,
        };
}
