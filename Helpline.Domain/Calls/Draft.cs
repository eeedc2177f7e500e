using Helpline.Domain.Access;

namespace Helpline.Domain.Calls;

/// <summary>
/// A call that is being taken. It exists from the first real keystroke, at most two seconds behind it, and outlives the connection, the
/// browser and the server. Its id becomes the call's.
/// </summary>
public sealed class Draft : ITellsOf
{
    /// <summary>Untouched for so long it is abandoned, and a coordinator can finish it.</summary>
    public static readonly TimeSpan AbandonedAfter = TimeSpan.FromHours(2);

    /// <summary>One that nobody tried to save goes after so long untouched.</summary>
    public static readonly TimeSpan ExpiresAfter = TimeSpan.FromDays(30);

    private Draft() { }

    public DraftId Id { get; private init; }

    public string Number { get; private init; } = "";

    public PersonId TakenBy { get; private init; }

    public DateTimeOffset StartedAt { get; private init; }

    public DateTimeOffset TouchedAt { get; private set; }

    /// <summary>The team its primary category leads to, as soon as it has one.</summary>
    public Team? Team { get; private set; }

    /// <summary>The contents as JSON. Sealed.</summary>
    public string Contents { get; private set; } = "";

    /// <summary>When somebody first tried to save it. Such a draft never expires.</summary>
    public DateTimeOffset? TriedAt { get; private set; }

    /// <summary>Counts the writings, so that two windows on one draft can't overwrite each other unseen.</summary>
    public int Revision { get; private set; }

    public Guid Subject => Id.Value;

    public static Draft Begin(DraftId id, string number, DateTimeOffset startedAt, Signature signature) =>
        new()
        {
            Id = id,
            Number = number,
            TakenBy = signature.By,
            StartedAt = startedAt,
            TouchedAt = signature.At,
        };

    /// <summary>Whether it goes by itself: nobody touched it for long and nobody ever tried to save it.</summary>
    public bool IsExpired(DateTimeOffset now) => TriedAt is null && TouchedAt <= now - ExpiresAfter;

    public bool IsAbandoned(DateTimeOffset now) => TouchedAt <= now - AbandonedAfter;

    public void Write(string contents, Team? team, int revision, Signature signature)
    {
        (Contents, Revision) = (contents, revision);
        // A coordinator who finishes an abandoned draft leaves it abandoned: so it stays in her reach, and the call its taker's.
        if (signature.By == TakenBy)
        {
            (Team, TouchedAt) = (team, signature.At);
        }
    }

    public void Try(Signature signature) => TriedAt ??= signature.At;
}
