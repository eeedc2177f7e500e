using Helpline.Domain.Calls;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceDirectory;

namespace Helpline.Domain.Pathways;

/// <summary>What rules can speak of in this house: its needs, its areas, its services.</summary>
/// <param name="Needs">Codes of needs, and whether each is retired.</param>
/// <param name="Areas">Codes of areas.</param>
/// <param name="Services">Services of the directory, withdrawn ones too.</param>
public sealed record PathwayTerms(
    IReadOnlyDictionary<string, bool> Needs,
    IReadOnlySet<string> Areas,
    IReadOnlyDictionary<ServiceId, ServiceFacts> Services
)
{
    public bool Knows(ConditionSubject subject, string value) =>
        subject switch
        {
            ConditionSubject.Category => IsCode<Category>(value),
            ConditionSubject.Need => Needs.ContainsKey(value),
            ConditionSubject.Flag => IsCode<FlagKind>(value),
            ConditionSubject.Age => AgeSpan.TryParse(value, out _),
            ConditionSubject.Area => Areas.Contains(value),
            ConditionSubject.Language => value.Length == 2 && value.All(char.IsAsciiLetterLower),
            ConditionSubject.PublicFunds or ConditionSubject.Children => IsCode<Answer>(value),
            ConditionSubject.Channel => IsCode<Channel>(value),
        };

    // As it is kept, and nothing that only reads alike.
    private static bool IsCode<T>(string value)
        where T : struct, Enum => Code.TryRead<T>(value, out var member) && Code.Of(member) == value;
}
