using System.Collections.Concurrent;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Helpline.Web.Data.Sealing;

/// <summary>Which texts of an entity are sealed, and the place that each is bound to.</summary>
public sealed class SealedShape
{
    private const string Annotation = "Helpline:Sealed";
    private static readonly ConcurrentDictionary<IReadOnlyTypeBase, SealedShape?> Known = new();

    private readonly IProperty[] key;

    private SealedShape(IEntityType entity, string[] names)
    {
        key = [.. entity.FindPrimaryKey()!.Properties];
        Table = entity.GetTableName()!;
        Texts = [.. names.Select(name => new SealedText(entity.ClrType.GetProperty(name)!, entity.FindProperty(ShadowOf(name))!, Table))];
    }

    public string Table { get; }

    public IReadOnlyList<SealedText> Texts { get; }

    /// <summary>Keeps a text only as a sealed box, in a column of its name.</summary>
    public static void Declare<T>(EntityTypeBuilder<T> builder, Expression<Func<T, string>> text)
        where T : class
    {
        var name = ((MemberExpression)text.Body).Member.Name;
        builder.Ignore(name);
        builder.Property<byte[]?>(ShadowOf(name)).HasColumnName(name);
        Annotate(builder.Metadata, name);
    }

    public static void Declare<TOwner, T>(OwnedNavigationBuilder<TOwner, T> builder, Expression<Func<T, string>> text)
        where TOwner : class
        where T : class
    {
        var name = ((MemberExpression)text.Body).Member.Name;
        builder.Ignore(name);
        builder.Property<byte[]?>(ShadowOf(name));
        Annotate(builder.OwnedEntityType, name);
    }

    public static SealedShape? Of(IReadOnlyTypeBase type) =>
        Known.GetOrAdd(
            type,
            static t =>
                t is IEntityType entity && entity.FindAnnotation(Annotation)?.Value is string names ? new(entity, names.Split(';')) : null
        );

    /// <summary>Reads the row's key values, in their order, as the last part of every place.</summary>
    public string RowOf(Func<IProperty, object?> read) =>
        string.Join('|', key.Select(property => Convert.ToString(Plain(read(property)), CultureInfo.InvariantCulture)));

    private static object? Plain(object? value) => value is null ? null : value.GetType().GetProperty("Value")?.GetValue(value) ?? value;

    private static string ShadowOf(string name) => $"Sealed{name}";

    private static void Annotate(IMutableEntityType type, string name) =>
        type.SetAnnotation(Annotation, type.FindAnnotation(Annotation)?.Value is string names ? $"{names};{name}" : name);
}

/// <summary>One sealed text: how to read and write it on the object, and the column that holds its box.</summary>
public sealed class SealedText(PropertyInfo member, IProperty box, string table)
{
    private readonly Func<object, object?> read = member.GetValue;
    private readonly Action<object, object?> write = member.SetValue;
    private readonly string place = $"{table}|{box.Name}|";

    public IProperty Box { get; } = box;

    public string PlaceIn(string row) => place + row;

    public string Read(object entity) => (string?)read(entity) ?? "";

    public void Write(object entity, string text) => write(entity, text);
}
