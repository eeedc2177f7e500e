namespace Helpline.Domain.Cases;

/// <summary>What happened in a case, in the words of whoever carries it.</summary>
public sealed class CaseNote : ITellsOf
{
    private CaseNote() { }

    public CaseNoteId Id { get; private init; }

    public CaseId Case { get; private init; }

    public Signature Signature { get; private init; } = null!;

    /// <summary>Sealed.</summary>
    public string Text { get; private init; } = "";

    /// <summary>Whether she was spoken with.</summary>
    public bool WasContact { get; private init; }

    public Guid Subject { get; private init; }

    public static CaseNote Write(CaseFile file, string text, bool wasContact, Signature signature) =>
        new()
        {
            Id = CaseNoteId.New(),
            Case = file.Id,
            Subject = file.Subject,
            Text = text.Trim(),
            WasContact = wasContact,
            Signature = signature.Kept(),
        };
}
