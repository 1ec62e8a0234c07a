using System;
using System.Buffers;
using System.Buffers.Text;
using System.IO;
using System.IO.Pipelines;
using System.Threading;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.LanguageServer.Protocol.JsonRpc;

/// <summary>Cuts the incoming bytes into message bodies: header lines, an empty line, then as many bytes as the header says.</summary>
internal sealed class FrameReader(PipeReader input)
{
    /// <summary>More than any editor sends at once; a length above it is a broken stream, not a message.</summary>
    private const int LongestBody = 256 * 1024 * 1024;

    private const int LongestHeader = 8 * 1024;

    private static readonly byte[] EndOfHeader = "\r\n\r\n"u8.ToArray();

    /// <summary>
    /// The next message body; empty for a header without a usable length, after which reading goes on behind that header;
    /// null when the input has ended.
    /// </summary>
    /// <exception cref="InvalidDataException">The stream can't be cut into messages any more.</exception>
    public async ValueTask<byte[]?> ReadAsync(CancellationToken cancellationToken)
    {
        if (await ReadHeaderAsync(cancellationToken).ConfigureAwait(false) is not { } header)
            return null;
        if (ContentLength(header) is not { } length)
            return [];
        if (length > LongestBody)
            throw new InvalidDataException($"A message of {length} bytes was announced.");

        var result = await input.ReadAtLeastAsync(length, cancellationToken).ConfigureAwait(false);
        if (result.Buffer.Length < length)
            return null;
        var body = result.Buffer.Slice(0, length);
        var copy = body.ToArray();
        input.AdvanceTo(body.End);
        return copy;
    }

    private async ValueTask<byte[]?> ReadHeaderAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var result = await input.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (Find(result.Buffer) is { } end)
            {
                var header = result.Buffer.Slice(0, end).ToArray();
                input.AdvanceTo(end);
                return header;
            }

            if (result.IsCompleted)
                return null;
            if (result.Buffer.Length > LongestHeader)
                throw new InvalidDataException("The input does not look like messages: no end of a header was found.");
            input.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }

        static SequencePosition? Find(ReadOnlySequence<byte> buffer)
        {
            var reader = new SequenceReader<byte>(buffer);
            return reader.TryReadTo(out ReadOnlySequence<byte> _, EndOfHeader) ? reader.Position : null;
        }
    }

    private static int? ContentLength(ReadOnlySpan<byte> header)
    {
        ReadOnlySpan<byte> name = "content-length:"u8;
        foreach (var range in header.Split("\r\n"u8))
        {
            var line = header[range];
            if (line.Length > name.Length && System.Text.Ascii.EqualsIgnoreCase(line[..name.Length], name))
            {
                var digits = line[name.Length..].Trim((byte)' ');
                return Utf8Parser.TryParse(digits, out int length, out var read) && read == digits.Length && length > 0 ? length : null;
            }
        }

        return null;
    }
}
