using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Helpline.Domain;
using Helpline.Web.Data.Sealing;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Helpline.Tests.Support;

/// <summary>
/// One record of every kind that the model has, each sealed text a string found nowhere else. Made from the model itself, so that a new
/// kind of record or a new sealed text is planted without anybody thinking of it.
/// </summary>
internal sealed class PlantedRecords(IModel model)
{
    private readonly Dictionary<IEntityType, object> made = [];

    /// <summary>Every string that was planted.</summary>
    public List<string> Strings { get; } = [];

    public IReadOnlyCollection<object> Make()
    {
        foreach (var kind in Kinds(model))
        {
            One(kind);
        }

        return made.Values;
    }

    /// <summary>The kinds of record of the domain.</summary>
    public static IEnumerable<IEntityType> Kinds(IModel model) =>
        model.GetEntityTypes().Where(kind => !kind.IsOwned() && kind.ClrType.Assembly == typeof(Signature).Assembly);

    private object One(IEntityType kind)
    {
        if (!made.TryGetValue(kind, out var record))
        {
            // Records without an empty constructor are filled from nothing.
            record = kind.ClrType.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, []) is { } make
                ? make.Invoke(null)
                : RuntimeHelpers.GetUninitializedObject(kind.ClrType);
            Fill(kind, record);
            made[kind] = record;
        }

        return record;
    }

    private void Fill(IEntityType kind, object record)
    {
        foreach (var property in kind.GetProperties().Where(p => p.PropertyInfo is not null))
        {
            Set(record, property.PropertyInfo!, ValueFor(property));
        }

        foreach (var tie in kind.GetForeignKeys().Where(key => !key.IsOwnership && key.PrincipalEntityType != kind))
        {
            Set(
                record,
                tie.Properties[0].PropertyInfo!,
                tie.PrincipalKey.Properties[0].PropertyInfo!.GetValue(One(tie.PrincipalEntityType))
            );
        }

        foreach (var part in kind.GetNavigations().Where(n => n.ForeignKey.IsOwnership && !n.IsOnDependent))
        {
            var owned = RuntimeHelpers.GetUninitializedObject(part.TargetEntityType.ClrType);
            Fill(part.TargetEntityType, owned);
            Set(record, part.PropertyInfo!, owned);
        }

        foreach (var text in SealedShape.Of(kind)?.Texts ?? [])
        {
            var planted = $"Ñandú-{Guid.NewGuid():N}-07700900{Strings.Count % 1000:D3}";
            Strings.Add(planted);
            text.Write(record, planted);
        }

        if (kind.ClrType.GetProperty("Subject") is { CanWrite: true } subject)
        {
            Set(record, subject, Guid.CreateVersion7());
        }
    }

    private static object? ValueFor(IProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return type switch
        {
            _ when type == typeof(string) => Guid.NewGuid().ToString("N")[..Math.Min(32, property.GetMaxLength() ?? 32)],
            _ when type == typeof(byte[]) => Guid.NewGuid().ToByteArray(),
            _ when type == typeof(Guid) => Guid.CreateVersion7(),
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero),
            _ when type == typeof(DateTime) => new DateTime(2026, 3, 2, 12, 0, 0),
            _ when type == typeof(DateOnly) => new DateOnly(2026, 3, 2),
            _ when type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) => Array.CreateInstance(
                type.GetGenericArguments()[0],
                0
            ),
            _ when type.GetMethod("New", BindingFlags.Public | BindingFlags.Static) is { } make => make.Invoke(null, null),
            _ when type.IsEnum => Enum.GetValues(type).GetValue(0),
            _ => Activator.CreateInstance(type),
        };
    }

    private static void Set(object record, PropertyInfo property, object? value) =>
        (property.CanWrite ? property : property.DeclaringType!.GetProperty(property.Name))!.SetValue(record, value);
}
