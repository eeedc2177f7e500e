using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Helpline.Web.Data.Sealing;

/// <summary>Hands out the keys of subjects: remembered while in use, read and unwrapped when first needed, made when there is none yet.</summary>
public sealed class Keyring(MasterKey master, Func<Guid, byte[]?> readWrapped)
{
    // A year's women of a national helpline; beyond it the memory is let go and filled again.
    private const int Remembered = 50_000;
    private const string WrappedPlace = "SubjectKeys";

    private readonly byte[] wrapping = master.For("wrapping");
    private readonly ConcurrentDictionary<Guid, byte[]> known = new();

    /// <summary>The key of a subject that has one.</summary>
    /// <exception cref="CryptographicException">It was destroyed, or is not of this house.</exception>
    public byte[] Find(HelplineDbContext context, Guid subject) =>
        TryFind(context, subject) ?? throw new CryptographicException("The key of this record is not there.");

    /// <summary>The key of a subject, made and saved with the rest where there is none.</summary>
    public byte[] FindOrMake(HelplineDbContext context, Guid subject)
    {
        if (TryFind(context, subject) is { } key)
        {
            return key;
        }

        key = RandomNumberGenerator.GetBytes(MasterKey.Size);
        context.Add(new SubjectKey { Subject = subject, Wrapped = Wrap(subject, key) });
        return context.NewKeys[subject] = key;
    }

    /// <summary>For an erased subject: what is still in memory goes as well.</summary>
    public void Forget(Guid subject) => known.TryRemove(subject, out _);

    private byte[]? TryFind(HelplineDbContext context, Guid subject)
    {
        if (context.NewKeys.TryGetValue(subject, out var made) || known.TryGetValue(subject, out made))
        {
            return made;
        }

        if (readWrapped(subject) is not { } wrapped)
        {
            // Made by somebody in the same transaction: it is not remembered before it is kept.
            return context.SharedKeys?.GetValueOrDefault(subject);
        }

        if (known.Count >= Remembered)
        {
            known.Clear();
        }

        return known[subject] = Convert.FromBase64String(SealedBox.Open(wrapped, wrapping, WrappedPlace));
    }

    private byte[] Wrap(Guid subject, byte[] key) => SealedBox.Seal(Convert.ToBase64String(key), subject, wrapping, WrappedPlace);
}
