namespace Helpline.Domain.Firewall.Scanning;

/// <summary>One word of a text: folded to a to z and 0 to 9, with its place in the text (the end is not included).</summary>
internal readonly record struct TextWord(string Folded, int Start, int End, bool IsCapitalised)
{
    public bool IsNumber => Folded.All(char.IsAsciiDigit);
}
