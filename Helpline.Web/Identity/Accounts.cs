using Helpline.Domain.Access;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Identity;

/// <summary>The accounts by which people sign in: made for a person, found by what she types, changed by herself.</summary>
public sealed class Accounts(UserManager<Account> users, IUserStore<Account> store, DataDoors doors, SignIns signIns, HelplineClock clock)
{
    /// <summary>How many recovery codes she is given, each good for once.</summary>
    public const int RecoveryCodes = 8;

    /// <summary>An account that is ready to sign in with: for practice data, and for tests. Without a secret it asks for no code.</summary>
    public async Task<Account> CreateAsync(Person person, string passphrase, string? secret = null)
    {
        var account = await OfAsync(person);
        Insist(await users.AddPasswordAsync(account, passphrase));
        if (secret is not null)
        {
            await KeepSecretAsync(account, secret);
        }

        return account;
    }

    /// <summary>Her account; an empty one, which opens nothing yet, where she has none.</summary>
    public async Task<Account> OfAsync(Person person)
    {
        if (await users.Users.FirstOrDefaultAsync(a => a.Person == person.Id) is { } account)
        {
            return account;
        }

        account = new()
        {
            Person = person.Id,
            UserName = person.Email,
            Email = person.Email,
            Id = Guid.NewGuid().ToString(),
        };
        Insist(await users.CreateAsync(account));
        return account;
    }

    public Task<Account?> FindAsync(string email) => users.FindByNameAsync(email);

    public Task<Account?> FindByIdAsync(string id) => users.FindByIdAsync(id);

    /// <summary>The person behind an account, unless she is suspended or gone.</summary>
    public async Task<Person?> PersonOfAsync(Account account)
    {
        await using var db = doors.OpenToRead();
        return await db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == account.Person && p.Suspension == null);
    }

    /// <summary>Whether there is any way to sign in with it.</summary>
    public async Task<bool> IsReadyAsync(Account account) =>
        account.PasswordHash is not null || (await users.GetPasskeysAsync(account)).Count > 0;

    public async Task KeepSecretAsync(Account account, string secret)
    {
        await ((IUserAuthenticatorKeyStore<Account>)store).SetAuthenticatorKeyAsync(account, secret, default);
        Insist(await users.SetTwoFactorEnabledAsync(account, true));
    }

    /// <summary>Whether the code is hers, now, and was not used before: of many at once, one succeeds.</summary>
    public async Task<bool> TakeCodeAsync(Account account, string code)
    {
        if (await users.GetAuthenticatorKeyAsync(account) is not { } secret || OneTimeCode.Match(secret, code, clock.Now) is not { } step)
        {
            return false;
        }

        await using var sitting = await doors.OpenToWriteAsync();
        var taken = await sitting
            .Db.Users.Where(a => a.Id == account.Id && a.LastCodeStep < step)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.LastCodeStep, step));
        await sitting.SaveAsync([], default);
        return taken == 1;
    }

    public async Task<bool> TakeRecoveryCodeAsync(Account account, string code) =>
        (await users.RedeemTwoFactorRecoveryCodeAsync(account, code.Trim())).Succeeded;

    public async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(Account account) =>
        [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes) ?? []];

    public async Task<bool> ChangePassphraseAsync(Account account, string old, string wanted)
    {
        var changed = (await users.ChangePasswordAsync(account, old, wanted)).Succeeded;
        await signIns.NoteAsync(changed ? "people.passphrase-changed" : "people.passphrase-not-changed", account.Person);
        return changed;
    }

    public Task<IList<UserPasskeyInfo>> PasskeysOfAsync(Account account) => users.GetPasskeysAsync(account);

    public async Task AddPasskeyAsync(Account account, UserPasskeyInfo passkey)
    {
        Insist(await users.AddOrUpdatePasskeyAsync(account, passkey));
        await signIns.NoteAsync("people.passkey-added", account.Person);
    }

    /// <summary>Takes a passkey away, unless it is the only way in.</summary>
    public async Task<bool> ForgetPasskeyAsync(Account account, UserPasskeyInfo passkey)
    {
        if (account.PasswordHash is null && (await users.GetPasskeysAsync(account)).Count < 2)
        {
            return false;
        }

        Insist(await users.RemovePasskeyAsync(account, passkey.CredentialId));
        await signIns.NoteAsync("people.passkey-removed", account.Person);
        return true;
    }

    private static void Insist(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Code)));
        }
    }
}
