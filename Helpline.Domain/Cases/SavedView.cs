using Helpline.Domain.Access;

namespace Helpline.Domain.Cases;

/// <summary>A filter of the caseload that somebody keeps under a name of hers.</summary>
public sealed class SavedView
{
    private SavedView() { }

    public SavedViewId Id { get; private init; }

    public PersonId Owner { get; private init; }

    public string Name { get; private init; } = "";

    /// <summary>The filter, as the query of the page: words of the house, never of a person.</summary>
    public string Filter { get; private init; } = "";

    public static SavedView Keep(PersonId owner, string name, string filter) =>
        new()
        {
            Id = SavedViewId.New(),
            Owner = owner,
            Name = name.Trim(),
            Filter = filter,
        };
}
