using System.Security.Cryptography;
using System.Text;
using Helpline.Web.Data;
using Helpline.Web.Data.Sealing;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Helpline.Web.Identity;

/// <summary>
/// Where accounts are kept: written in their turn like everything else, the secret of the one-time codes sealed, recovery codes only as
/// keyed hashes.
/// </summary>
public sealed class AccountStore(HelplineDbContext db, WriteGate gate, MasterKey master) : UserOnlyStore<Account, HelplineDbContext>(db)
{
    private const string SecretPlace = "account.code-secret";

    private readonly byte[] sealing = master.For("one-time-code");
    private readonly byte[] hashing = master.For("recovery-codes");

    public override async Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken = default)
    {
        using var turn = await gate.EnterAsync(cancellationToken);
        return await base.CreateAsync(user, cancellationToken);
    }

    public override async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken = default)
    {
        using var turn = await gate.EnterAsync(cancellationToken);
        return await base.UpdateAsync(user, cancellationToken);
    }

    public override async Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken = default)
    {
        using var turn = await gate.EnterAsync(cancellationToken);
        return await base.DeleteAsync(user, cancellationToken);
    }

    public override async Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(cancellationToken);
        await base.AddOrUpdatePasskeyAsync(user, passkey, cancellationToken);
    }

    public override async Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(cancellationToken);
        await base.RemovePasskeyAsync(user, credentialId, cancellationToken);
    }

    public override Task SetAuthenticatorKeyAsync(Account user, string key, CancellationToken cancellationToken) =>
        base.SetAuthenticatorKeyAsync(
            user,
            Convert.ToBase64String(SealedBox.Seal(key, Guid.Parse(user.Id), sealing, SecretPlace)),
            cancellationToken
        );

    public override async Task<string?> GetAuthenticatorKeyAsync(Account user, CancellationToken cancellationToken) =>
        await base.GetAuthenticatorKeyAsync(user, cancellationToken) is { } box
            ? SealedBox.Open(Convert.FromBase64String(box), sealing, SecretPlace)
            : null;

    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(code => Hash(user, code)), cancellationToken);

    public override async Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken)
    {
        var kept = (await GetTokenAsync(user, "[AspNetUserStore]", "RecoveryCodes", cancellationToken) ?? "").Split(';');
        var hash = Hash(user, code);
        if (!kept.Contains(hash))
        {
            return false;
        }

        await base.ReplaceCodesAsync(user, kept.Where(each => each != hash), cancellationToken);
        return true;
    }

    private string Hash(Account user, string code) =>
        Convert.ToHexString(HMACSHA256.HashData(hashing, Encoding.UTF8.GetBytes($"{user.Id} {code.Trim().ToUpperInvariant()}")));
}
