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
        codes => CodeList.Read(codes).Select(Code.Read<T>).ToList()
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
    : ValueConverter<IReadOnlyList<string>, string>(words => CodeList.Write(words), codes => CodeList.Read(codes).ToList());

public sealed class WordListComparer()
    : ValueComparer<IReadOnlyList<string>>(
        (a, b) => a!.SequenceEqual(b!),
        list => list.Aggregate(0, (hash, m) => HashCode.Combine(hash, m)),
        list => list.ToList()
    );

internal static class CodeList
{
    public static string Write(IEnumerable<string> codes)
    {
        var joined = string.Join(';', codes);
        return joined.Length == 0 ? "" : $";{joined};";
    }

    public static IEnumerable<string> Read(string codes) => codes.Split(';', StringSplitOptions.RemoveEmptyEntries);
}
