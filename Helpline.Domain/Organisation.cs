namespace Helpline.Domain;

/// <summary>The charity whose installation this is. There is exactly one.</summary>
public sealed class Organisation
{
    private Organisation() { }

    public int Id { get; private init; } = 1;

    public string Name { get; private set; } = "";

    /// <summary>The language of what has no reader of its own yet: en, es or pt.</summary>
    public string Language { get; private set; } = "en";

    /// <summary>Since when it is set up. Until then nothing but the set-up page answers.</summary>
    public DateTimeOffset? SetUpAt { get; private set; }

    /// <summary>Since when it holds invented people for practice: every page says so.</summary>
    public DateTimeOffset? PracticeSince { get; private set; }

    public static Organisation Unnamed() => new();

    public void Rename(string name, string language) => (Name, Language) = (name.Trim(), language);

    public void SetUp(DateTimeOffset at) => SetUpAt = at;

    public void BeginPractice(DateTimeOffset at) => PracticeSince = at;

    public void EndPractice() => PracticeSince = null;
}
