using Helpline.Domain.Access;
using Helpline.Domain.Refusals;

namespace Helpline.Domain.Cases;

/// <summary>A filter of the caseload that somebody keeps under a name of hers.</summary>
public sealed class SavedView
{
    public const int LongestName = 60;

    private SavedView() { }

    public SavedViewId Id { get; private init; }

    public PersonId Owner { get; private init; }

    public string Name { get; private set; } = "";

    /// <summary>The filter, as the query of the page: words of the house, never of a person.</summary>
    public string Filter { get; private init; } = "";

    public static SavedView Keep(PersonId owner, string name, string filter)
    {
        var view = new SavedView
        {
            Id = SavedViewId.New(),
            Owner = owner,
            Filter = filter,
        };
        view.Rename(name);
        return view;
    }

    public void Rename(string name)
    {
        var tidy = name.Trim();
        Refusal.ThrowIfAny(tidy.Length is > 0 and <= LongestName ? null : CaseRefusals.ViewNameMissing);
        Name = tidy;
    }
}
