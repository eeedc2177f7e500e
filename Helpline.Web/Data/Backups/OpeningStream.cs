using System.Buffers.Binary;
using System.Security.Cryptography;
using Helpline.Web.Data.Sealing;

namespace Helpline.Web.Data.Backups;

/// <summary>Opens a backup file chunk by chunk; nothing comes out of it that was not put in.</summary>
internal sealed class OpeningStream : Stream
{
    private readonly Stream file;
    private readonly AesGcm aes;
    private byte[] chunk = [];
    private int taken;
    private uint count;
    private bool ended;

    /// <exception cref="BackupException">The file is no backup.</exception>
    public OpeningStream(Stream file, MasterKey master)
    {
        this.file = file;
        aes = SealedFile.Open(file, master);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <exception cref="BackupException">The key is another one, or the file was changed or cut off.</exception>
    public override int Read(Span<byte> buffer)
    {
        while (taken == chunk.Length && !ended)
        {
            Next();
        }

        var part = Math.Min(buffer.Length, chunk.Length - taken);
        chunk.AsSpan(taken, part).CopyTo(buffer);
        taken += part;
        return part;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        aes.Dispose();
        base.Dispose(disposing);
    }

    private void Next()
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(ReadWhole(SealedFile.LengthSize));
        ended = length < 0;
        var size = ended ? -(length + 1) : length;
        if (size > SealedFile.ChunkSize)
        {
            throw Damaged();
        }

        var box = ReadWhole(size + SealedFile.TagSize);
        (chunk, taken) = (new byte[size], 0);
        try
        {
            aes.Decrypt(SealedFile.Nonce(count, ended), box.AsSpan(0, size), box.AsSpan(size), chunk);
        }
        catch (AuthenticationTagMismatchException)
        {
            throw count == 0
                ? new BackupException(
                    "The key does not open this backup: it is another helpline’s, or its beginning is damaged. Give the recovery key that belongs to it."
                )
                : Damaged();
        }

        count++;
        if (ended && file.ReadByte() >= 0)
        {
            throw Damaged();
        }
    }

    private byte[] ReadWhole(int size)
    {
        var bytes = new byte[size];
        return file.ReadAtLeast(bytes, size, throwOnEndOfStream: false) == size ? bytes : throw Damaged();
    }

    private static BackupException Damaged() => new("This backup is damaged or cut off; nothing was changed. Take another one.");
}
