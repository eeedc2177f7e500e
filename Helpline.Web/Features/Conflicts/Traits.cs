using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Data;

namespace Helpline.Web.Features.Conflicts;

/// <summary>By what somebody is compared: names, numbers in E.164, e-mails.</summary>
internal sealed record Traits(IReadOnlyList<string> Names, IReadOnlyList<string> Telephones, IReadOnlyList<string> Emails)
{
    public static Traits Of(PerpetratorDescription who) =>
        new(who.Name.Length > 0 ? [who.Name] : [], PerpetratorDescription.Lines(who.Telephones), PerpetratorDescription.Lines(who.Emails));

    public static Traits Of(ServiceUser woman) =>
        new(
            woman.Name.Length > 0 ? [woman.Name] : [],
            [.. woman.Contacts.Where(c => c.Kind == ContactKind.Telephone).Select(c => c.Value)],
            [.. woman.Contacts.Where(c => c.Kind == ContactKind.Email).Select(c => c.Value)]
        );

    /// <summary>By what this and a recorded perpetrator are the same, if by anything strong.</summary>
    public ConflictGround? GroundWith(Perpetrator recorded)
    {
        var his = Of(recorded.Description);
        return Telephones.Intersect(his.Telephones).Any() ? ConflictGround.Telephone
            : Emails.Intersect(his.Emails, StringComparer.OrdinalIgnoreCase).Any() ? ConflictGround.Email
            : Names.Any(name => his.Names.Any(other => NameMatching.Compare(name, other) == NameMatch.Strong)) ? ConflictGround.Name
            : null;
    }

    /// <summary>The keyed tokens by which perpetrators who could fit are found.</summary>
    public WantedTokens PerpetratorTokens(SearchTokens tokens) =>
        new(
            [.. Telephones.Select(tokens.OfPerpetratorNumber), .. Emails.Select(tokens.OfPerpetratorEmail)],
            [.. Names.SelectMany(NameMatching.SearchWords).Distinct().Select(tokens.OfPerpetratorWord)]
        );

    /// <summary>The keyed tokens by which women who could fit are found.</summary>
    public WantedTokens CallerTokens(SearchTokens tokens) =>
        new([.. Telephones.Select(tokens.OfNumber)], [.. Names.SelectMany(NameMatching.SearchWords).Distinct().Select(tokens.OfNameWord)]);
}

/// <summary>Tokens that are looked up: one of the exact ones is enough; of a name's words two, for fewer are never strongly alike.</summary>
internal sealed record WantedTokens(IReadOnlyList<long> Exact, IReadOnlyList<long> Words)
{
    private const int WordsOfAName = 2;

    public IReadOnlyList<long> All => [.. Exact, .. Words];

    /// <summary>The records worth opening, from the rows that were found.</summary>
    public IReadOnlyList<Guid> Likely(IEnumerable<(long Token, Guid Record)> rows) =>
        [
            .. rows.GroupBy(row => row.Record)
                .Where(found => found.Any(row => Exact.Contains(row.Token)) || found.Count() >= WordsOfAName)
                .Select(found => found.Key),
        ];
}
