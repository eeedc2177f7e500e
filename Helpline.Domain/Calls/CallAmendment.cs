namespace Helpline.Domain.Calls;

/// <summary>One field of a call that was corrected.</summary>
public sealed record CallChange(string Field, string Before, string After);

/// <summary>What a field of a logged call was and became; who changed it, when and why.</summary>
public sealed class CallAmendment : ITellsOf
{
    private CallAmendment() { }

    public Guid Id { get; private init; }

    public CallId Call { get; private init; }

    public Signature Signature { get; private init; } = null!;

    /// <summary>The field's name in the house's own words: <c>Notes</c>, <c>Outcome</c>.</summary>
    public string Field { get; private init; } = "";

    /// <summary>Sealed, as is <see cref="After"/> and <see cref="Why"/>.</summary>
    public string Before { get; private init; } = "";

    public string After { get; private init; } = "";

    public string Why { get; private init; } = "";

    public Guid Subject { get; private set; }

    public static CallAmendment Of(Call call, CallChange change, string why, Signature signature) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Call = call.Id,
            Subject = call.Subject,
            Signature = signature.Kept(),
            Field = change.Field,
            Before = change.Before,
            After = change.After,
            Why = why,
        };

    public void TellOf(Guid subject) => Subject = subject;
}
