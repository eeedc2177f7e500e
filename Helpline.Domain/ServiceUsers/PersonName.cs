using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Helpline.Domain.ServiceUsers;

/// <summary>
/// A name as she gives it, in one piece. It is never cut into first name and surname: two surnames, one, or none are all usual, and
/// guessing wrong is how a woman gets lost in the records.
/// </summary>
public sealed record PersonName
{
    /// <summary>The longest name kept, in characters.</summary>
    public const int Longest = 200;

    private PersonName(string full)
    {
        Full = full;
    }

    /// <summary>What she said, with her accents and capitals; only stray spaces and invisible marks are gone.</summary>
    public string Full { get; }

    /// <summary>Reads a name. Nothing typed, only marks, or more than <see cref="Longest"/> characters is no name.</summary>
    public static bool TryParse(string? typed, [NotNullWhen(true)] out PersonName? name)
    {
        var full = Tidied(typed ?? "");
        name = full.Length <= Longest && full.EnumerateRunes().Any(Rune.IsLetter) ? new PersonName(full) : null;
        return name is not null;
    }

    /// <summary>How far this name and another may be the same woman's.</summary>
    public NameMatch Compare(PersonName other) => NameMatching.Compare(Full, other.Full);

    public override string ToString() => Full;

    private static string Tidied(string typed)
    {
        var tidy = new StringBuilder(typed.Length);
        foreach (var rune in typed.EnumerateRunes().Where(rune => rune.Value != 0xFFFE && !IsMark(rune)))
        {
            if (!Rune.IsWhiteSpace(rune))
            {
                tidy.Append(rune);
            }
            else if (tidy.Length > 0 && tidy[^1] != ' ')
            {
                tidy.Append(' ');
            }
        }

        return tidy.ToString().TrimEnd().Normalize(NormalizationForm.FormC);
    }

    private static bool IsMark(Rune rune) =>
        !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control;
}
