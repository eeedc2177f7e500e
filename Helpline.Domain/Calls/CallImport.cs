namespace Helpline.Domain.Calls;

/// <summary>
/// One file of past calls that was brought in. Its calls exist for nobody until it is completed, so an interrupted import leaves nothing.
/// </summary>
public sealed class CallImport
{
    private CallImport() { }

    public ImportId Id { get; private init; }

    public string FileName { get; private init; } = "";

    public Signature Begun { get; private init; } = null!;

    public DateTimeOffset? CompletedAt { get; private set; }

    public int Accepted { get; private set; }

    public int Rejected { get; private set; }

    public static CallImport Begin(string fileName, Signature signature) =>
        new()
        {
            Id = ImportId.New(),
            FileName = fileName,
            Begun = signature.Kept(),
        };

    public void Complete(int accepted, int rejected, DateTimeOffset at) => (Accepted, Rejected, CompletedAt) = (accepted, rejected, at);
}
