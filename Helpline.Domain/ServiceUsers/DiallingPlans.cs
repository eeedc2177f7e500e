namespace Helpline.Domain.ServiceUsers;

/// <summary>
/// The plans of the countries the women, their families and the services they are referred to call from. A country that is not here
/// is still accepted, by length alone. Sources: the national plans as notified to the ITU (E.164, E.129).
/// </summary>
internal static class DiallingPlans
{
    private const string Any = "123456789";

    private static readonly DiallingPlan[] latinAmerica =
    [
        new("51", new("9", 9), new("145678", 8)),
        new("52", new NumberShape("23456789", 10)) { Today = WithoutMexicanMobileOne },
        new("53", new NumberShape("234567", 8)),
        new("54", new("9", 11), new("1238", 10)),
        new("55", new NumberShape(Any, 10, 11)) { Today = WithBrazilianNine },
        new("56", new NumberShape("23456789", 9)),
        new("57", new NumberShape("36", 10)),
        new("58", new NumberShape("24", 10)),
        new("501", new NumberShape("2345678", 7)),
        new("502", new NumberShape("234567", 8)),
        new("503", new NumberShape("267", 8)),
        new("504", new NumberShape("23789", 8)),
        new("505", new NumberShape("125678", 8)),
        new("506", new NumberShape("245678", 8)),
        new("507", new("6", 8), new("2345789", 7)),
        new("509", new NumberShape("234589", 8)),
        new("591", new NumberShape("234678", 8)),
        new("592", new NumberShape("234567", 7)),
        new("593", new("9", 9), new("234567", 8)),
        new("594", new NumberShape("5679", 9)),
        new("595", new("9", 9), new("2345678", 8, 9)),
        new("597", new("678", 7), new("2345", 6)),
        new("598", new NumberShape("249", 8)),
        new("1", new NumberShape("23456789", 10)),
    ];

    private static readonly DiallingPlan[] europe =
    [
        new("30", new NumberShape("2678", 10)),
        new("31", new NumberShape(Any, 9)),
        new("32", new("4", 9), new("12356789", 8)),
        new("33", new NumberShape(Any, 9)),
        new("34", new NumberShape("56789", 9)),
        new("351", new NumberShape("236789", 9)),
        new("352", new("6", 9), new("234789", 6, 8)),
        new("353", new("8", 9), new("1245679", 8, 9)),
        new("356", new NumberShape("279", 8)),
        new("376", new NumberShape("346789", 6)),
        new("39", new("3", 10), new("0", 8, 11)) { DropsZero = false },
        new("40", new NumberShape("237", 9)),
        new("41", new NumberShape(Any, 9)),
        new("43", new NumberShape(Any, 8, 12)),
        new("45", new NumberShape(Any, 8)),
        new("46", new("7", 9), new("12345689", 8, 9)),
        new("47", new NumberShape("23456789", 8)),
        new("48", new NumberShape(Any, 9)),
        new("49", new("1", 10, 11), new("23456789", 8, 11)),
    ];

    private static readonly DiallingPlan[] portugueseAndSpanishInAfrica =
    [
        new("238", new NumberShape("259", 7)),
        new("239", new NumberShape("29", 7)),
        new("240", new NumberShape("23579", 9)),
        new("244", new NumberShape("29", 9)),
        new("245", new NumberShape("49", 9)),
        new("258", new("8", 9), new("2", 8)),
    ];

    private static readonly Dictionary<string, DiallingPlan> byCode = latinAmerica
        .Concat(europe)
        .Concat(portugueseAndSpanishInAfrica)
        .ToDictionary(plan => plan.Code);

    /// <summary>E.164 for what was typed after the plus sign, or null when it is not a whole number.</summary>
    public static string? Settle(string digits) =>
        CodeOf(digits) switch
        {
            "" => digits.Length is >= 9 and <= 15 && digits[0] != '0' ? "+" + digits : null,
            var code => byCode[code].Settle(digits[code.Length..]) is { } settled ? "+" + settled : null,
        };

    /// <summary>The country code with which the digits begin, or nothing when its plan is not known here.</summary>
    public static string CodeOf(string digits) =>
        Enumerable
            .Range(1, 3)
            .Where(length => length <= digits.Length)
            .Select(length => digits[..length])
            .FirstOrDefault(byCode.ContainsKey)
        ?? "";

    // Mexico gave up the 1 before mobile numbers in 2020; address books and WhatsApp still show it.
    private static string WithoutMexicanMobileOne(string national) => national is ['1', .. { Length: 10 } rest] ? rest : national;

    // Brazilian mobile numbers gained a ninth digit, a leading 9, by 2016; some people and WhatsApp still write eight.
    private static string? WithBrazilianNine(string national) =>
        national switch
        {
            { Length: 10 } when national[2] is '6' or '7' or '8' => $"{national[..2]}9{national[2..]}",
            { Length: 10 } when national[2] is '2' or '3' or '4' or '5' => national,
            { Length: 11 } when national[2] is '9' => national,
            _ => null,
        };
}
