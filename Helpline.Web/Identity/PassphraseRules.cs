using System.Globalization;
using System.Text;
using Helpline.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Identity;

/// <summary>
/// Long rather than odd: any characters will do, but not what everybody thinks of first, one thing over and over, or the name of the house
/// or her own.
/// </summary>
public sealed class PassphraseRules(IHelplineDatabase database) : IPasswordValidator<Account>
{
    public const int Shortest = 15;
    public const int Longest = 256;

    public const string TooCommon = "PassphraseTooCommon";
    public const string TooLong = "PassphraseTooLong";

    // How much has to be left when what anybody would guess is taken out.
    private const int OwnLetters = 8;
    private const int DifferentLetters = 5;

    private static readonly string[] Common = ReadCommon();

    public async Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var passphrase = password ?? "";
        if (passphrase.Length > Longest)
        {
            return Fail(TooLong);
        }

        await using var db = database.OpenToRead();
        var person = await db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == user.Person);
        var organisation = await db.Organisations.AsNoTracking().Select(o => o.Name).FirstOrDefaultAsync();
        return IsTooCommon(passphrase, $"{person?.Name} {user.Email} {organisation}") ? Fail(TooCommon) : IdentityResult.Success;
    }

    /// <summary>Whether little is left of it once known phrases and known words are taken out.</summary>
    internal static bool IsTooCommon(string passphrase, string known)
    {
        var left = Fold(passphrase);
        foreach (var phrase in Common.Concat(Words(known)).OrderByDescending(phrase => phrase.Length))
        {
            left = left.Replace(phrase, "", StringComparison.Ordinal);
        }

        left = new([.. left.Where(char.IsLetter)]);
        return left.Length < OwnLetters || left.Distinct().Count() < DifferentLetters;
    }

    private static IEnumerable<string> Words(string known) =>
        known.Split([' ', '@', '.', '-', '_', ','], StringSplitOptions.RemoveEmptyEntries).Select(Fold).Where(word => word.Length > 2);

    private static IdentityResult Fail(string code) => IdentityResult.Failed(new IdentityError { Code = code });

    private static string Fold(string text) =>
        new([
            .. text.Normalize(NormalizationForm.FormD)
                .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                .Where(char.IsLetterOrDigit)
                .Select(char.ToLowerInvariant),
        ]);

    private static string[] ReadCommon()
    {
        using var file = typeof(PassphraseRules).Assembly.GetManifestResourceStream("Helpline.Web.Identity.common-phrases.txt")!;
        using var reader = new StreamReader(file);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Fold).Where(phrase => phrase.Length > 0)];
    }
}
