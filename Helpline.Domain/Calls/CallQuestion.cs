using Helpline.Domain.Access;
using Helpline.Domain.Duty;
using Helpline.Domain.Refusals;
using Helpline.Domain.Safeguarding;

namespace Helpline.Domain.Calls;

/// <summary>
/// Whoever is on the line asks for a coordinator. One answers, sees the draft while it is written, and whispers; either ends it. What became of
/// it stays with the call.
/// </summary>
public sealed class CallQuestion : ITellsOf
{
    /// <summary>So long the coordinators of her own teams are called alone; then everybody on duty.</summary>
    public static readonly TimeSpan OwnTeamsFirst = TimeSpan.FromMinutes(1);

    private readonly List<Whisper> whispers = [];

    private CallQuestion() { }

    public CallQuestionId Id { get; private init; }

    /// <summary>The call while it was on the line.</summary>
    public DraftId Draft { get; private init; }

    /// <summary>The same call, as soon as it is logged.</summary>
    public CallId? Call { get; private set; }

    public PersonId AskedBy { get; private init; }

    public DateTimeOffset AskedAt { get; private init; }

    public Signature? Answered { get; private set; }

    public Signature? Ended { get; private set; }

    public IReadOnlyList<Whisper> Whispers => whispers;

    public Guid Subject { get; private set; }

    public bool IsOpen => Ended is null;

    public static CallQuestion Ask(Draft draft, Signature signature) => Of(draft.Id, signature.By, signature.At);

    /// <summary>Who takes a concern that was raised while the call is on the line comes to the call: raising it now asked for her.</summary>
    public static CallQuestion AskedWith(Concern concern, Draft draft) => Of(draft.Id, draft.TakenBy, concern.RaisedAt);

    public Refusal? ObstacleToAnswering(PersonId by) =>
        this switch
        {
            { Ended: not null } => CallRefusals.QuestionOver,
            { Answered: not null } => DutyRefusals.AlreadyAnswered,
            _ when by == AskedBy => CallRefusals.OwnQuestion,
            _ => null,
        };

    public void Answer(Signature signature)
    {
        Refusal.ThrowIfAny(ObstacleToAnswering(signature.By));
        Answered = signature.Kept();
    }

    /// <summary>Words for her who is on the line, from whoever answered.</summary>
    public void Whisper(string words, Signature signature)
    {
        Refusal.ThrowIfAny(
            (IsOpen && Answered?.By == signature.By ? null : CallRefusals.QuestionOver)
                ?? (string.IsNullOrWhiteSpace(words) ? CallRefusals.WhisperMissing : null)
                ?? (words.Trim().Length <= Calls.Whisper.Longest ? null : CallRefusals.WhisperTooLong(Calls.Whisper.Longest))
        );
        whispers.Add(Calls.Whisper.Of(this, words.Trim(), signature));
    }

    public void End(Signature signature)
    {
        Refusal.ThrowIfAny(IsOpen ? null : CallRefusals.QuestionOver);
        Ended = signature.Kept();
    }

    /// <summary>The call is logged: nobody whispers any more, and what was whispered is kept under the key of the call.</summary>
    public void JoinCall(Call call, Signature signature)
    {
        (Call, Ended) = (call.Id, Ended ?? signature.Kept());
        TellOf(call.Subject);
    }

    /// <summary>It is known now whom the call is about.</summary>
    public void TellOf(Guid subject)
    {
        Subject = subject;
        whispers.ForEach(whisper => whisper.TellOf(subject));
    }

    private static CallQuestion Of(DraftId draft, PersonId by, DateTimeOffset at) =>
        new()
        {
            Id = CallQuestionId.New(),
            Draft = draft,
            AskedBy = by,
            AskedAt = at,
            Subject = draft.Value,
        };
}
