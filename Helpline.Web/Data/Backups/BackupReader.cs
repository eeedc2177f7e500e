using Helpline.Web.Data.Sealing;

namespace Helpline.Web.Data.Backups;

/// <summary>Reads a backup from its beginning to its end, table by table.</summary>
internal sealed class BackupReader : IDisposable
{
    private readonly BinaryReader file;

    /// <exception cref="BackupException">It is no backup, or the key is another one.</exception>
    public BackupReader(Stream from, MasterKey master)
    {
        file = new BinaryReader(new OpeningStream(from, master));
        Made = new DateTimeOffset(file.ReadInt64(), TimeSpan.Zero);
        Migration = file.ReadString();
    }

    public DateTimeOffset Made { get; }

    /// <summary>How far the tables had come when it was made.</summary>
    public string Migration { get; }

    /// <summary>Reads all of it once and gives nothing away but that it is whole.</summary>
    /// <returns>When it was made, and how many rows it holds.</returns>
    /// <exception cref="BackupException">It is not whole.</exception>
    public static (DateTimeOffset Made, long Rows) Check(string path, MasterKey master)
    {
        using var stream = File.OpenRead(path);
        using var reader = new BackupReader(stream, master);
        var rows = 0L;
        while (reader.NextTable() is { } table)
        {
            while (reader.NextRow(table.Columns) is not null)
            {
                rows++;
            }
        }

        reader.InsistOnRows(rows);
        return (reader.Made, rows);
    }

    public (string Name, IReadOnlyList<BackupColumn> Columns)? NextTable()
    {
        if (!file.ReadBoolean())
        {
            return null;
        }

        var name = file.ReadString();
        var columns = new BackupColumn[file.ReadInt32()];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = new(file.ReadString(), (ColumnKind)file.ReadByte());
        }

        return (name, columns);
    }

    public object?[]? NextRow(IReadOnlyList<BackupColumn> columns)
    {
        if (!file.ReadBoolean())
        {
            return null;
        }

        var row = new object?[columns.Count];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = columns[i].Read(file);
        }

        return row;
    }

    /// <summary>After the last table: the count that was written must be the count that was read, and nothing may follow.</summary>
    public void InsistOnRows(long read)
    {
        if (file.ReadInt64() != read || file.BaseStream.ReadByte() >= 0)
        {
            throw new BackupException("This backup does not hold the rows that it should; nothing was changed. Take another one.");
        }
    }

    public void Dispose() => file.Dispose();
}
