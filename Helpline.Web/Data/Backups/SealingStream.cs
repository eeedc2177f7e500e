using System.Buffers.Binary;
using System.Security.Cryptography;
using Helpline.Web.Data.Sealing;

namespace Helpline.Web.Data.Backups;

/// <summary>Seals what is written to it into a backup file. Only <see cref="Finish"/> makes it whole.</summary>
internal sealed class SealingStream : Stream
{
    private readonly Stream file;
    private readonly AesGcm aes;
    private readonly byte[] chunk = new byte[SealedFile.ChunkSize];
    private int filled;
    private uint count;

    public SealingStream(Stream file, MasterKey master)
    {
        this.file = file;
        aes = SealedFile.Begin(file, master);
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            if (filled == chunk.Length)
            {
                Put(last: false);
            }

            var part = Math.Min(buffer.Length, chunk.Length - filled);
            buffer[..part].CopyTo(chunk.AsSpan(filled));
            filled += part;
            buffer = buffer[part..];
        }
    }

    /// <summary>Writes the last chunk: a file without one was cut off.</summary>
    public void Finish() => Put(last: true);

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        aes.Dispose();
        base.Dispose(disposing);
    }

    private void Put(bool last)
    {
        var box = new byte[SealedFile.LengthSize + filled + SealedFile.TagSize];
        BinaryPrimitives.WriteInt32LittleEndian(box, last ? -filled - 1 : filled);
        aes.Encrypt(
            SealedFile.Nonce(count++, last),
            chunk.AsSpan(0, filled),
            box.AsSpan(SealedFile.LengthSize, filled),
            box.AsSpan(box.Length - SealedFile.TagSize)
        );
        file.Write(box);
        filled = 0;
    }
}
