using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceUsers;

namespace Helpline.Domain.Safeguarding;

/// <summary>Whether he himself puts her in danger, or belongs to him who does.</summary>
public enum PerpetratorPart
{
    Himself,
    Associate,
}

/// <summary>What is known of somebody who puts a woman in danger, as it is typed: numbers, e-mails and addresses one a line.</summary>
public sealed record PerpetratorDescription(PerpetratorPart Part, string Name)
{
    /// <summary>The longest text of one box, in characters.</summary>
    public const int Longest = 2000;

    public string Telephones { get; init; } = "";

    public string Emails { get; init; } = "";

    /// <summary>One address a line, its parts parted by commas.</summary>
    public string Addresses { get; init; } = "";

    public static IReadOnlyList<string> Lines(string text) =>
        text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The same, tidied: whole numbers in E.164, no empty lines.</summary>
    /// <exception cref="RefusedException">Nothing by which he could be known, or a number that is none.</exception>
    public PerpetratorDescription Tidied()
    {
        Refusal.ThrowIfAny(Obstacle());
        return this with
        {
            Name = PersonName.TryParse(Name, out var name) ? name.Full : "",
            Telephones = string.Join('\n', Numbers().OfType<TelephoneNumber>().Select(number => number.E164).Distinct()),
            Emails = string.Join('\n', Lines(Emails)),
            Addresses = string.Join('\n', Lines(Addresses)),
        };
    }

    private Refusal? Obstacle() =>
        this switch
        {
            _ when Name.Length > PersonName.Longest || Telephones.Length > Longest => SafeguardingRefusals.PerpetratorTooLong,
            _ when Emails.Length > Longest || Addresses.Length > Longest => SafeguardingRefusals.PerpetratorTooLong,
            _ when Numbers().Any(number => number is null or { IsShortCode: true }) => ServiceUserRefusals.NotANumber,
            _ when PersonName.TryParse(Name, out _) => null,
            _ => Lines(Telephones + "\n" + Emails).Count == 0 ? SafeguardingRefusals.PerpetratorUnknown : null,
        };

    private IEnumerable<TelephoneNumber?> Numbers() =>
        Lines(Telephones).Select(line => TelephoneNumber.TryParse(line, out var number) ? number : null);
}
