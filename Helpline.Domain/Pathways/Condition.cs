namespace Helpline.Domain.Pathways;

/// <summary>One thing that a rule asks: a subject and the values of which any will do, as codes.</summary>
/// <remarks>
/// Ages are spans (<see cref="AgeSpan"/>), areas codes of the Office for National Statistics, languages ISO 639-1, public funds and
/// children the codes of <see cref="Answer"/>. What nobody said is not known: it is neither yes nor no.
/// </remarks>
public sealed record Condition(ConditionSubject Subject, IReadOnlyList<string> Values)
{
    /// <summary>Yes, no, or nothing where she was not asked.</summary>
    public bool? Holds(Circumstances her) =>
        Subject switch
        {
            ConditionSubject.Category => Overlaps(her.Categories),
            ConditionSubject.Need => Overlaps(her.Needs),
            ConditionSubject.Flag => Overlaps(her.Flags),
            ConditionSubject.Age => her.Age is { } age
                ? Values.Any(value => AgeSpan.TryParse(value, out var span) && span.Holds(age))
                : null,
            ConditionSubject.Area => her.Areas.Count > 0 ? Overlaps(her.Areas) : null,
            ConditionSubject.Language => her.Language is { } language ? Values.Contains(language) : null,
            ConditionSubject.PublicFunds => Answered(her.PublicFunds),
            ConditionSubject.Children => Answered(her.Children),
            ConditionSubject.Channel => Values.Contains(her.Channel),
        };

    /// <summary>The same with only those of its values that were said.</summary>
    public Condition Met(Circumstances her) =>
        Subject switch
        {
            ConditionSubject.Category => Only(her.Categories),
            ConditionSubject.Need => Only(her.Needs),
            ConditionSubject.Flag => Only(her.Flags),
            ConditionSubject.Area => Only(her.Areas),
            ConditionSubject.Language => this with { Values = [.. Values.Where(value => value == her.Language)] },
            ConditionSubject.PublicFunds => this with { Values = [Code.Of(her.PublicFunds)] },
            ConditionSubject.Children => this with { Values = [Code.Of(her.Children)] },
            ConditionSubject.Channel => this with { Values = [her.Channel] },
            ConditionSubject.Age => this,
        };

    public bool Equals(Condition? other) => other is not null && Subject == other.Subject && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => HashCode.Combine(Subject, Values.Count);

    private Condition Only(IReadOnlySet<string> said) => this with { Values = [.. Values.Where(said.Contains)] };

    private bool Overlaps(IReadOnlySet<string> said)
    {
        foreach (var value in Values)
        {
            if (said.Contains(value))
            {
                return true;
            }
        }

        return false;
    }

    // "Not asked" can be asked for by name; to any other question it is no answer.
    private bool? Answered(Answer answer) =>
        Values.Contains(Code.Of(answer)) ? true
        : answer == Answer.NotAsked ? null
        : false;
}
