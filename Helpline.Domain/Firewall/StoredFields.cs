using System.Collections.Frozen;
using Helpline.Domain.Firewall.Stored;

namespace Helpline.Domain.Firewall;

/// <summary>
/// The class of every stored field. A field that holds values of several classes, or text that may, has the strictest of them; single
/// values have theirs in <see cref="ValueClasses"/>.
/// </summary>
public static class StoredFields
{
    public static IReadOnlyList<EntityFields> All { get; } =
    [
        .. CallFields.All,
        .. CaseFields.All,
        .. ReferralFields.All,
        .. SafeguardingFields.All,
        .. ServiceUserFields.All,
        .. DirectoryFields.All,
        .. HouseFields.All,
        .. PathwayFields.All,
    ];

    private static readonly FrozenDictionary<Type, FrozenDictionary<string, FieldClass>> byType = All.ToFrozenDictionary(
        one => one.Type,
        one => one.ByName
    );

    /// <summary>The class of one field. Throws <see cref="ArgumentException"/> for a field without one: it cannot go anywhere.</summary>
    public static FieldClass ClassOf<T>(string property) =>
        byType.TryGetValue(typeof(T), out var fields) && fields.TryGetValue(property, out var field)
            ? field
            : throw new ArgumentException($"{typeof(T).Name}.{property} has no class, so nothing may be done with it.", nameof(property));

    /// <summary>A field for a pack, with the class that is declared for it.</summary>
    public static ClassifiedField Field<T>(string property, string label, string value) => new(label, ClassOf<T>(property), value);
}
