using System.Collections.Concurrent;
using Helpline.Domain;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Helpline.Web.Data.Conventions;

/// <summary>Members of closed sets are kept by their code, which a person can read and which survives a renaming.</summary>
public sealed class CodeConverter<T>() : ValueConverter<T, string>(member => Code.Of(member), code => Code.Read<T>(code))
    where T : struct, Enum;

/// <summary>Several members in one column, as <c>;a;b;</c>: one row a call keeps saving and counting fast.</summary>
public sealed class CodeListConverter<T>()
    : ValueConverter<IReadOnlyList<T>, string>(
        members => CodeList.Write(members.Select(Code.Of)),
        codes => KnownLists<T>.Read(codes, code => Code.Read<T>(code))
    )
    where T : struct, Enum;

public sealed class CodeListComparer<T>()
    : ValueComparer<IReadOnlyList<T>>(
        (a, b) => a!.SequenceEqual(b!),
        list => list.Aggregate(0, (hash, m) => HashCode.Combine(hash, m)),
        list => list.ToList()
    )
    where T : struct, Enum;

/// <summary>Codes of an open list (needs) in one column.</summary>
public sealed class WordListConverter()
    : ValueConverter<IReadOnlyList<string>, string>(words => CodeList.Write(words), codes => KnownLists<string>.Read(codes, word => word));

public sealed class WordListComparer()
    : ValueComparer<IReadOnlyList<string>>(
        (a, b) => a!.SequenceEqual(b!),
        list => list.Aggregate(0, (hash, m) => HashCode.Combine(hash, m)),
        list => list.ToList()
    );

/// <summary>
/// A month's calls hold the same few lists again and again: each is taken apart once and shared, for nobody can change it.
/// </summary>
internal static class KnownLists<T>
{
    private const int Most = 20_000;

    private static readonly ConcurrentDictionary<string, IReadOnlyList<T>> Known = new(StringComparer.Ordinal);

    public static IReadOnlyList<T> Read(string codes, Func<string, T> read)
    {
        if (codes.Length == 0)
        {
            return [];
        }

        if (Known.TryGetValue(codes, out var known))
        {
            return known;
        }

        IReadOnlyList<T> list = [.. CodeList.Read(codes).Select(read)];
        return Known.Count < Most ? Known.GetOrAdd(codes, list) : list;
    }
}

internal static class CodeList
{
    public static string Write(IEnumerable<string> codes)
    {
        var joined = string.Join(';', codes);
        return joined.Length == 0 ? "" : $";{joined};";
    }

    public static IEnumerable<string> Read(string codes) => codes.Split(';', StringSplitOptions.RemoveEmptyEntries);
}
