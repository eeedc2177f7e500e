using System.Data.Common;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Helpline.Web.Data.Backups;

/// <summary>What a column holds, in a form that either database can give and take.</summary>
internal enum ColumnKind : byte
{
    Text,
    Guid,
    Number,
    BigNumber,
    YesNo,

    /// <summary>A moment, in UTC.</summary>
    Moment,

    /// <summary>A time on the wall, without a zone.</summary>
    WallClock,
    Date,
    Bytes,
}

/// <summary>One column of a table as it stands in a backup.</summary>
internal sealed record BackupColumn(string Name, ColumnKind Kind)
{
    public static BackupColumn Of(IColumn column)
    {
        // A column without a property of its own holds JSON.
        var property = column.PropertyMappings.Count > 0 ? column.PropertyMappings[0].Property : null;
        var model = property is null ? typeof(string) : Plain(property.ClrType);
        var stored = property is null ? model : Plain(column.PropertyMappings[0].TypeMapping.Converter?.ProviderClrType ?? model);
        return new(column.Name, KindOf(stored, model));
    }

    public object? Read(DbDataReader row, int place) =>
        row.IsDBNull(place)
            ? null
            : Kind switch
            {
                ColumnKind.Text => row.GetString(place),
                ColumnKind.Guid => row.GetGuid(place),
                ColumnKind.Number => row.GetInt32(place),
                ColumnKind.BigNumber => row.GetInt64(place),
                ColumnKind.YesNo => row.GetBoolean(place),
                ColumnKind.Moment or ColumnKind.WallClock => row.GetDateTime(place),
                ColumnKind.Date => row.GetFieldValue<DateOnly>(place),
                ColumnKind.Bytes => row.GetFieldValue<byte[]>(place),
            };

    public static void Write(BinaryWriter file, object? value)
    {
        file.Write(value is not null);
        switch (value)
        {
            case string text:
                file.Write(text);
                break;
            case Guid id:
                file.Write(id.ToByteArray());
                break;
            case int number:
                file.Write(number);
                break;
            case long number:
                file.Write(number);
                break;
            case bool yes:
                file.Write(yes);
                break;
            case DateTime time:
                file.Write(time.Ticks);
                break;
            case DateOnly day:
                file.Write(day.DayNumber);
                break;
            case byte[] bytes:
                file.Write(bytes.Length);
                file.Write(bytes);
                break;
        }
    }

    public object? Read(BinaryReader file) =>
        file.ReadBoolean()
            ? Kind switch
            {
                ColumnKind.Text => file.ReadString(),
                ColumnKind.Guid => new Guid(file.ReadBytes(16)),
                ColumnKind.Number => file.ReadInt32(),
                ColumnKind.BigNumber => file.ReadInt64(),
                ColumnKind.YesNo => file.ReadBoolean(),
                ColumnKind.Moment => new DateTime(file.ReadInt64(), DateTimeKind.Utc),
                ColumnKind.WallClock => new DateTime(file.ReadInt64(), DateTimeKind.Unspecified),
                ColumnKind.Date => DateOnly.FromDayNumber(file.ReadInt32()),
                ColumnKind.Bytes => file.ReadBytes(file.ReadInt32()),
            }
            : null;

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static ColumnKind KindOf(Type stored, Type model) =>
        stored == typeof(string) ? ColumnKind.Text
        : stored == typeof(Guid) ? ColumnKind.Guid
        : stored == typeof(int) || stored == typeof(byte) || stored == typeof(short) ? ColumnKind.Number
        : stored == typeof(long) ? ColumnKind.BigNumber
        : stored == typeof(bool) ? ColumnKind.YesNo
        : stored == typeof(DateTime) ? (model == typeof(DateTimeOffset) ? ColumnKind.Moment : ColumnKind.WallClock)
        : stored == typeof(DateOnly) ? ColumnKind.Date
        : stored == typeof(byte[]) ? ColumnKind.Bytes
        : throw new NotSupportedException($"A backup can't hold a {stored.Name} yet: say how in {nameof(BackupColumn)}.");
}
