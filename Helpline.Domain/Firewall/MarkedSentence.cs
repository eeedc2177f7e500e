namespace Helpline.Domain.Firewall;

/// <summary>A sentence and the place in it that is meant, in characters.</summary>
public sealed record MarkedSentence(string Text, int MarkStart, int MarkLength)
{
    public string Before => Text[..MarkStart];

    public string Marked => Text.Substring(MarkStart, Math.Min(MarkLength, Text.Length - MarkStart));

    public string After => Text[Math.Min(Text.Length, MarkStart + MarkLength)..];

    /// <summary>Says nothing: what was stopped must not get out by a log.</summary>
    public override string ToString() => nameof(MarkedSentence);
}
