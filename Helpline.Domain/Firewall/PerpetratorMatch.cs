using Helpline.Domain.Firewall.Scanning;
using Helpline.Domain.ServiceUsers;

namespace Helpline.Domain.Firewall;

/// <summary>
/// Somebody recorded as a perpetrator in any woman's case, or as one who belongs to him; <c>Record</c> is the entry, and whose it is
/// stays there.
/// </summary>
public sealed record RecordedPerpetrator(Guid Record, string Name)
{
    public IReadOnlyList<string> Telephones { get; init; } = [];

    public IReadOnlyList<string> Emails { get; init; } = [];

    /// <summary>With postcodes where they are known.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    public bool IsAssociate { get; init; }

    /// <summary>Says nothing: who is recorded is for the safeguarding lead alone.</summary>
    public override string ToString() => nameof(RecordedPerpetrator);
}

/// <summary>What a recipient and a perpetrator have in common.</summary>
public enum MatchedOn
{
    Telephone,
    Email,
    Address,
    SurnameAndPostcode,
    Name,
}

/// <summary>That a recipient is, or may be, somebody recorded as a perpetrator. It is shown to the safeguarding lead and to nobody else.</summary>
public sealed record PerpetratorMatch(Guid Record, MatchedOn On)
{
    private const int ShortestWithSlip = 4;

    private const int ShortestNumber = 7;

    private static readonly HashSet<string> titles = [.. "mr mister dr don dona prof sir lord pc family familia ltd limited".Split(' ')];

    /// <summary>The first match of the recipient with any of them, or null.</summary>
    public static PerpetratorMatch? Find(Recipient recipient, IEnumerable<RecordedPerpetrator> recorded) =>
        recorded
            .Select(one => Compare(recipient, one) is { } on ? new PerpetratorMatch(one.Record, on) : null)
            .FirstOrDefault(match => match is not null);

    private static MatchedOn? Compare(Recipient recipient, RecordedPerpetrator other) =>
        SharesNumber(recipient, other) ? MatchedOn.Telephone
        : SharesEmail(recipient, other) ? MatchedOn.Email
        : SharesAddress(recipient, other) ? MatchedOn.Address
        : SharesSurnameAndPostcode(recipient, other) ? MatchedOn.SurnameAndPostcode
        : SharesName(recipient, other) ? MatchedOn.Name
        : null;

    // Any of his numbers in any of the boxes: a number can be hidden beside a name or in an address.
    private static bool SharesNumber(Recipient recipient, RecordedPerpetrator other)
    {
        var text = TextReading.Of(string.Join(" ; ", recipient.Telephone, recipient.Receiver, recipient.Address, recipient.Email));
        return other
            .Telephones.Where(number => NumberSearch.NationalOf(number).Length >= ShortestNumber)
            .Any(number => new NumberSearch(number).FirstIn(text) is not null);
    }

    private static bool SharesEmail(Recipient recipient, RecordedPerpetrator other)
    {
        var theirs = Split(recipient.Email)
            .Concat(Split(recipient.Telephone))
            .Concat(Split(recipient.Receiver))
            .Select(Mailbox)
            .ToHashSet();
        return other.Emails.Select(Mailbox).Any(email => email.Length > 0 && theirs.Contains(email));
    }

    private static bool SharesAddress(Recipient recipient, RecordedPerpetrator other)
    {
        var own = StreetAddress.Read(recipient.Address);
        return own.Street.Count + own.Postcode.Length > 0
            && other.Addresses.Select(StreetAddress.Read).Any(theirs => SameHouse(own, theirs));
    }

    private static bool SameHouse(StreetAddress own, StreetAddress theirs) => theirs.MayBe(own) || own.MayBe(theirs);

    private static bool SharesSurnameAndPostcode(Recipient recipient, RecordedPerpetrator other)
    {
        var postcode = StreetAddress.Read(recipient.Address).Postcode;
        return postcode.Length > 0
            && other.Addresses.Any(address => StreetAddress.Read(address).Postcode == postcode)
            && (
                NameMatching.SharesSurname(recipient.Receiver, other.Name)
                || NameMatching.SharesSurname(WithHisSpelling(recipient.Receiver, other.Name), other.Name)
            );
    }

    private static bool SharesName(Recipient recipient, RecordedPerpetrator other) =>
        new[] { recipient.Receiver, recipient.Organisation }
            .Select(WithoutTitles)
            .Where(name => name.Length > 0)
            .Any(name =>
                NameMatching.Compare(name, other.Name) == NameMatch.Strong
                || NameMatching.Compare(WithHisSpelling(name, other.Name), other.Name) == NameMatch.Strong
            );

    private static string WithoutTitles(string name) =>
        string.Join(
            ' ',
            name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => !titles.Contains(NameMatching.Normalise(word)))
        );

    // A name with a slip in a word is read as his.
    private static string WithHisSpelling(string name, string his)
    {
        var words = NameMatching.Normalise(his).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(
            ' ',
            TextReading.Of(name).Words.Select(word => Array.Find(words, his => IsSlipOf(his, word.Folded)) ?? word.Folded)
        );
    }

    private static bool IsSlipOf(string his, string word) => his.Length >= ShortestWithSlip && EditDistance.IsWithin(his, word, 1);

    private static IEnumerable<string> Split(string many) =>
        many.Split([',', ';', ' ', '\n', '<', '>', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries).Where(one => one.Contains('@'));

    // What stands behind a plus sign, and dots before the sign, lead to the same box.
    private static string Mailbox(string typed)
    {
        var folded = string.Concat(
                typed.Normalize(System.Text.NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && !IsInvisible(c))
            )
            .ToLowerInvariant();
        var parts = (folded.StartsWith("mailto:", StringComparison.Ordinal) ? folded[7..] : folded).Split('@');
        return parts.Length == 2 ? $"{parts[0].Split('+')[0].Replace(".", "", StringComparison.Ordinal)}@{parts[1].TrimEnd('.')}" : "";
    }

    private static bool IsInvisible(char letter) => char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.Format;
}
