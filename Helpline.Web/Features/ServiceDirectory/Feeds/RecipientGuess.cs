using Helpline.Domain.Firewall;
using Helpline.Domain.ServiceUsers;

namespace Helpline.Web.Features.ServiceDirectory.Feeds;

/// <summary>
/// What a new organisation of a feed most likely is, by its name. It errs on the side of caution: what may be an authority counts as one
/// that shares until two administrators say otherwise.
/// </summary>
internal static class RecipientGuess
{
    private static readonly (string Word, RecipientClass Class)[] words =
    [
        ("police", RecipientClass.Police),
        ("constabulary", RecipientClass.Police),
        ("home office", RecipientClass.HomeOffice),
        ("council", RecipientClass.LocalAuthority),
        ("borough", RecipientClass.LocalAuthority),
        ("local authority", RecipientClass.LocalAuthority),
        ("marac", RecipientClass.Marac),
        ("nhs", RecipientClass.Health),
    ];

    public static RecipientClass Of(string name)
    {
        var folded = $" {NameMatching.Normalise(name)} ";
        return words
            .Where(guess => folded.Contains($" {guess.Word} ", StringComparison.Ordinal))
            .Select(guess => guess.Class)
            .FirstOrDefault(RecipientClass.Voluntary);
    }
}
