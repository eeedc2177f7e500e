namespace Helpline.Domain.Calls;

/// <summary>A few words of a coordinator to her who is on the line.</summary>
public sealed class Whisper : ITellsOf
{
    /// <summary>In characters: it is read while somebody talks.</summary>
    public const int Longest = 500;

    private Whisper() { }

    public Guid Id { get; private init; }

    public CallQuestionId Question { get; private init; }

    public Signature Signature { get; private init; } = null!;

    /// <summary>Sealed.</summary>
    public string Words { get; private init; } = "";

    public Guid Subject { get; private set; }

    public static Whisper Of(CallQuestion question, string words, Signature signature) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Question = question.Id,
            Subject = question.Subject,
            Signature = signature.Kept(),
            Words = words,
        };

    public void TellOf(Guid subject) => Subject = subject;
}
