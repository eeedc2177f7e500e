using Helpline.Domain.ServiceUsers;

namespace Helpline.Domain.Firewall.Scanning;

/// <summary>Whether a word of a text is meant for a word that is looked for.</summary>
internal static class AlikeWords
{
    private const int ShortestWithSlip = 5;

    private const int ShortestWithTwoSlips = 9;

    public static bool Are(string wanted, string word) =>
        wanted == word || EditDistance.IsWithin(wanted, word, SlipsIn(wanted)) || (wanted.Length > 2 && ShortForms.Alike(wanted, word));

    /// <summary>As <see cref="Are"/>, for words that are not names.</summary>
    public static bool AreSpelledAlike(string wanted, string word) =>
        wanted == word || EditDistance.IsWithin(wanted, word, SlipsIn(wanted));

    private static int SlipsIn(string wanted) =>
        wanted.Any(char.IsAsciiDigit) || wanted.Length < ShortestWithSlip ? 0
        : wanted.Length < ShortestWithTwoSlips ? 1
        : 2;
}
