using System.Globalization;
using System.Text;

namespace Helpline.Domain.ServiceUsers;

/// <summary>The ways in which telephones and volunteers write that a number is hidden, in English, Spanish and Portuguese.</summary>
internal static class WithheldWords
{
    private static readonly HashSet<string> phrases =
    [
        "no number",
        "no caller id",
        "sin numero",
        "sem numero",
        "no identificado",
        "nao identificado",
    ];

    private static readonly HashSet<string> saysHidden =
    [
        .. (
            "withheld anonymous private unknown unavailable restricted blocked hidden "
            + "oculto oculta privado privada anonimo anonima desconocido desconocida restringido retenido bloqueado "
            + "desconhecido desconhecida confidencial restrito reservado"
        ).Split(' '),
    ];

    private static readonly HashSet<string> namesTheNumber = ["number", "caller", "call", "id", "numero", "llamada", "chamada"];

    public static bool Say(string? typed)
    {
        if (typed is null || typed.EnumerateRunes().All(IsBlank))
        {
            return true;
        }

        var phrase = NameFolding.Fold(typed);
        var words = phrase.Split(' ').Where(word => !namesTheNumber.Contains(word)).ToArray();
        return !typed.EnumerateRunes().Any(Rune.IsDigit)
            && (phrases.Contains(phrase) || (words.Length > 0 && words.All(saysHidden.Contains)));
    }

    private static bool IsBlank(Rune rune) =>
        Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control;
}
