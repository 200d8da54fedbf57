using System.IO.Compression;

namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>Unpacks what one connection receives: one stream from its first byte to its last, flushed after every message.</summary>
internal sealed class Inflater : IDisposable
{
    private readonly Feed feed = new();
    private readonly ZLibStream stream;

    public Inflater() => stream = new ZLibStream(feed, CompressionMode.Decompress);

    private static ReadOnlySpan<byte> EndOfMessage => [0, 0, 0xFF, 0xFF];

    /// <param name="received">Any part of the stream.</param>
    /// <param name="isWhole">A WebSocket message ends here; only there can one of Discord's end.</param>
    /// <returns>The message that is complete with it, or <see langword="null"/> while it is not.</returns>
    /// <exception cref="InvalidDataException">The stream is broken; so is the connection.</exception>
    public byte[]? Push(ReadOnlySpan<byte> received, bool isWhole)
    {
        feed.Add(received);
        if (!isWhole || !feed.EndsWith(EndOfMessage))
        {
            return null;
        }

        using MemoryStream message = new();
        stream.CopyTo(message);
        return message.ToArray();
    }

    public void Dispose()
    {
        stream.Dispose();
        feed.Dispose();
    }

    /// <summary>Gives what was added and then nothing, without ever ending: more may be added.</summary>
    private sealed class Feed : Stream
    {
        private readonly MemoryStream waiting = new();

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public void Add(ReadOnlySpan<byte> bytes)
        {
            if (waiting.Position == waiting.Length)
            {
                waiting.SetLength(0);
            }

            long reading = waiting.Position;
            waiting.Position = waiting.Length;
            waiting.Write(bytes);
            waiting.Position = reading;
        }

        public bool EndsWith(ReadOnlySpan<byte> end) =>
            waiting.GetBuffer().AsSpan((int)waiting.Position, (int)(waiting.Length - waiting.Position)).EndsWith(end);

        public override int Read(byte[] buffer, int offset, int count) => waiting.Read(buffer, offset, count);

        public override int Read(Span<byte> buffer) => waiting.Read(buffer);

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            waiting.Dispose();
            base.Dispose(disposing);
        }
    }
}
