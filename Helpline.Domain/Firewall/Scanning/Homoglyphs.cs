using System.Collections.Frozen;

namespace Helpline.Domain.Firewall.Scanning;

/// <summary>Letters of other alphabets, and signs, that look like Latin ones: pasted or typed, they read the same to a person.</summary>
internal static class Homoglyphs
{
    private static readonly FrozenDictionary<char, char> letters = Paired(
        "авсԁеԍһіјкӏмոоргѕтυѵԝхуᴢαβεηικνορτυχγʋɑɡıⅼ",
        "abcdeghijklmnoprstuvwxyzabenikvoptuxyvagil"
    );

    private static readonly FrozenDictionary<char, char> digits = Paired("013457$", "oieasts");

    /// <summary>The Latin letter that a lower-case letter passes for, or the letter itself.</summary>
    public static char Plain(char letter) => letters.GetValueOrDefault(letter, letter);

    /// <summary>The word with the digits that stand for letters (v1sa, d3p0rt) read as letters.</summary>
    public static string WithoutDigits(string word) => string.Concat(word.Select(c => digits.GetValueOrDefault(c, c)));

    private static FrozenDictionary<char, char> Paired(string from, string to) =>
        from.Zip(to).DistinctBy(pair => pair.First).ToFrozenDictionary(pair => pair.First, pair => pair.Second);
}
