using System.Net;
using System.Security.Claims;
using Helpline.Domain.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Helpline.Web.Identity;

/// <summary>
/// The way in: passphrase, then one-time code; or a passkey. Unknown names, wrong words and suspended people get the same answer after the
/// same work.
/// </summary>
public sealed class SigningIn(
    Accounts accounts,
    SignIns signIns,
    SignInThrottle throttle,
    Slip slip,
    UserManager<Account> users,
    SignInManager<Account> passkeys,
    IPasswordHasher<Account> hasher
)
{
    private static readonly TimeSpan HalfWayLasts = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan DeviceLasts = TimeSpan.FromDays(180);
    private static readonly Account Nobody = new();
    private static string? nobodysHash;

    public async Task<WayIn> TryPassphraseAsync(HttpContext http, string email, string passphrase)
    {
        var name = users.NormalizeName(email.Trim());
        if (throttle.Wait(name, AddressOf(http), slip.Read(http, Slip.Device) == name) is { } wait)
        {
            return new(Step.Wait, wait);
        }

        var account = await accounts.FindAsync(email.Trim());
        if (!await IsRightAsync(account, passphrase) || await accounts.PersonOfAsync(account!) is not { } person)
        {
            throttle.Failed(name, AddressOf(http));
            await signIns.NoteRefusalAsync(account?.Person, "passphrase");
            return new(Step.Wrong);
        }

        if (!account!.TwoFactorEnabled)
        {
            await EnterAsync(http, account, person);
            return new(Step.Inside);
        }

        slip.Hand(http, Slip.HalfWay, account.Id, HalfWayLasts);
        return new(Step.Code);
    }

    /// <summary>Whether somebody's passphrase was right in this browser a moment ago.</summary>
    public bool IsHalfWay(HttpContext http) => slip.Read(http, Slip.HalfWay) is not null;

    public async Task<WayIn> TryCodeAsync(HttpContext http, string code)
    {
        if (slip.Read(http, Slip.HalfWay) is not { } id || await accounts.FindByIdAsync(id) is not { } account)
        {
            return new(Step.Again);
        }

        var name = $"code {account.NormalizedUserName}";
        if (throttle.Wait(name, AddressOf(http), slip.Read(http, Slip.Device) == account.NormalizedUserName) is { } wait)
        {
            return new(Step.Wait, wait);
        }

        var taken = await accounts.TakeCodeAsync(account, code) || await accounts.TakeRecoveryCodeAsync(account, code);
        if (!taken || await accounts.PersonOfAsync(account) is not { } person)
        {
            throttle.Failed(name, AddressOf(http));
            await signIns.NoteRefusalAsync(account.Person, "code");
            return new(Step.Wrong);
        }

        throttle.Succeeded(name, AddressOf(http));
        await EnterAsync(http, account, person);
        return new(Step.Inside);
    }

    /// <summary>With a passkey, which knows by itself whose it is and has asked for her finger, face or PIN.</summary>
    public async Task<WayIn> TryPasskeyAsync(HttpContext http, string credential)
    {
        var result = await passkeys.PerformPasskeyAssertionAsync(credential);
        if (!result.Succeeded || await accounts.PersonOfAsync(result.User) is not { } person)
        {
            await signIns.NoteRefusalAsync(result.User?.Person, "passkey");
            return new(Step.Wrong);
        }

        await users.AddOrUpdatePasskeyAsync(result.User, result.Passkey);
        await EnterAsync(http, result.User, person);
        return new(Step.Inside);
    }

    /// <summary>Signs her in, here and now. The key in the cookie is always a new one.</summary>
    public async Task EnterAsync(HttpContext http, Account account, Person person)
    {
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme);
        identity.AddClaim(new(ClaimTypes.Name, person.Name));
        identity.AddClaim(new(CircuitActor.PersonClaim, person.Id.Value.ToString()));
        identity.AddClaim(new(CircuitActor.SignInClaim, Guid.NewGuid().ToString()));
        await http.SignInAsync(IdentityConstants.ApplicationScheme, new(identity));
        throttle.Succeeded(account.NormalizedUserName!, AddressOf(http));
        Slip.TakeBack(http, Slip.HalfWay);
        slip.Hand(http, Slip.Device, account.NormalizedUserName!, DeviceLasts);
        Language.Keep(http, person.Language);
    }

    private async Task<bool> IsRightAsync(Account? account, string passphrase)
    {
        if (account?.PasswordHash is not null)
        {
            return await users.CheckPasswordAsync(account, passphrase);
        }

        nobodysHash ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
        hasher.VerifyHashedPassword(Nobody, nobodysHash, passphrase);
        return false;
    }

    private static string AddressOf(HttpContext http) => (http.Connection.RemoteIpAddress ?? IPAddress.Loopback).ToString();
}

/// <summary>How far a try to sign in came, and how long to wait where it came too soon.</summary>
public sealed record WayIn(Step Step, TimeSpan Wait = default);

public enum Step
{
    Wrong,
    Wait,
    Code,

    /// <summary>Too long ago: begin again.</summary>
    Again,
    Inside,
}
