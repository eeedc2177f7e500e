using System.Collections.Frozen;

namespace Helpline.Domain.Firewall.Stored;

/// <summary>The classes of the fields of one stored type.</summary>
public sealed class EntityFields
{
    private readonly List<(string Name, FieldClass Class)> declared = [];

    private EntityFields(Type type)
    {
        Type = type;
    }

    public Type Type { get; }

    /// <summary>As declared: a field that is named twice is here twice.</summary>
    public IReadOnlyList<(string Name, FieldClass Class)> Declared => declared;

    public FrozenDictionary<string, FieldClass> ByName => declared.ToFrozenDictionary(one => one.Name, one => one.Class);

    public static EntityFields Of<T>() => new(typeof(T));

    internal EntityFields Are(FieldClass field, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            declared.Add((name, field));
        }

        return this;
    }
}
