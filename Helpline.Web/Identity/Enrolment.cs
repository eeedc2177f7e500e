using Helpline.Web.Desks;
using Microsoft.AspNetCore.Identity;

namespace Helpline.Web.Identity;

/// <summary>How somebody gets her way in, or a new one instead of one that was lost: a passphrase with a one-time code, or a passkey.</summary>
public sealed class Enrolment(
    Accounts accounts,
    UserManager<Account> users,
    SignInManager<Account> passkeys,
    Slip slip,
    HelplineClock clock
)
{
    public const string WrongCode = "WrongCode";
    public const string UsedUp = "UsedUp";

    private static readonly TimeSpan SecretLasts = TimeSpan.FromMinutes(30);

    /// <summary>The secret for her app: the same for as long as she is at it, so that a mistyped form does not change it.</summary>
    public string SecretFor(HttpContext http)
    {
        if (slip.Read(http, Slip.CodeSecret) is { } begun)
        {
            return begun;
        }

        var secret = OneTimeCode.NewSecret();
        slip.Hand(http, Slip.CodeSecret, secret, SecretLasts);
        return secret;
    }

    /// <summary>What is wrong, by its code; nothing when it can be kept.</summary>
    public async Task<IReadOnlyList<string>> ObstaclesAsync(HttpContext http, Account account, string passphrase, string code)
    {
        var wrong = await PassphraseObstaclesAsync(account, passphrase);
        var right = OneTimeCode.Match(SecretFor(http), code, clock.Now) is not null;
        return right ? wrong : [.. wrong, WrongCode];
    }

    public async Task<IReadOnlyList<string>> PassphraseObstaclesAsync(Account account, string passphrase)
    {
        var wrong = new List<string>();
        foreach (var rule in users.PasswordValidators)
        {
            wrong.AddRange((await rule.ValidateAsync(users, account, passphrase)).Errors.Select(error => error.Code));
        }

        return wrong;
    }

    /// <summary>Keeps passphrase and secret, forgets every way in that was there before, and returns her recovery codes.</summary>
    public async Task<IReadOnlyList<string>> KeepPassphraseAsync(HttpContext http, Account account, string passphrase)
    {
        await ForgetWaysAsync(account);
        await users.AddPasswordAsync(account, passphrase);
        await accounts.KeepSecretAsync(account, SecretFor(http));
        Slip.TakeBack(http, Slip.CodeSecret);
        return await accounts.NewRecoveryCodesAsync(account);
    }

    /// <summary>The passkey that her browser made; nothing when it is not for this account or not sound.</summary>
    public async Task<UserPasskeyInfo?> ReadPasskeyAsync(HttpContext http, Account account, string credential)
    {
        var result = await passkeys.PerformPasskeyAttestationAsync(credential);
        if (!result.Succeeded || result.UserEntity.Id != account.Id)
        {
            return null;
        }

        result.Passkey.Name = Device.Of(http.Request.Headers.UserAgent.ToString());
        return result.Passkey;
    }

    public async Task KeepOnlyPasskeyAsync(Account account, UserPasskeyInfo passkey)
    {
        await ForgetWaysAsync(account);
        await users.AddOrUpdatePasskeyAsync(account, passkey);
    }

    private async Task ForgetWaysAsync(Account account)
    {
        await users.RemovePasswordAsync(account);
        foreach (var old in await users.GetPasskeysAsync(account))
        {
            await users.RemovePasskeyAsync(account, old.CredentialId);
        }
    }
}
