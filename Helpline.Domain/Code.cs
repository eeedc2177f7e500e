using System.Collections.Frozen;
using System.Text;

namespace Helpline.Domain;

/// <summary>
/// The stable written form of a closed set's members: <c>FlagKind.Under18</c> is <c>under-18</c>. It is what the database, the past
/// calls' file and every export hold, so that renaming a member is a change of the data and is seen as one.
/// </summary>
public static class Code
{
    public static string Of<T>(T member)
        where T : struct, Enum => Table<T>.Codes[member];

    /// <summary>Reads a code without regard to case, with spaces or hyphens between the words.</summary>
    public static bool TryRead<T>(string? text, out T member)
        where T : struct, Enum =>
        // As it is kept, nearly always: only what people wrote has to be tidied first.
        Table<T>.Members.TryGetValue(text ?? "", out member)
        || Table<T>.Members.TryGetValue((text ?? "").Trim().Replace(' ', '-'), out member);

    public static T Read<T>(string code)
        where T : struct, Enum =>
        TryRead<T>(code, out var member) ? member : throw new FormatException($"No {typeof(T).Name} has this code.");

    private static string Spell(string name)
    {
        var spelled = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var begins = char.IsUpper(name[i]) || (char.IsDigit(name[i]) && !char.IsDigit(name[i - 1]));
            spelled.Append(begins && i > 0 ? "-" : "").Append(char.ToLowerInvariant(name[i]));
        }

        return spelled.ToString();
    }

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Codes = Enum.GetValues<T>().ToFrozenDictionary(m => m, m => Spell(m.ToString()));

        public static readonly FrozenDictionary<string, T> Members = Codes.ToFrozenDictionary(
            pair => pair.Value,
            pair => pair.Key,
            StringComparer.OrdinalIgnoreCase
        );
    }
}
