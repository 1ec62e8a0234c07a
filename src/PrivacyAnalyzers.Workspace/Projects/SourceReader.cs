using System;
using System.Collections.Concurrent;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Reads source files as the compiler does, each once: UTF-8 or what the byte order mark says, else what the bytes allow.</summary>
internal sealed class SourceReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding StrictShiftJis = CodePagesEncodingProvider.Instance.GetEncoding(
        932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private readonly ConcurrentDictionary<string, Task<SourceText?>> _texts = new(PathComparer.Instance);

    /// <summary>The text of the file; null when it cannot be read.</summary>
    public Task<SourceText?> ReadAsync(string path, CancellationToken cancellationToken) =>
        _texts.GetOrAdd(path, key => ReadFileAsync(key, cancellationToken));

    private static async Task<SourceText?> ReadFileAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var bytes = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
            return Decode(bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The text that the bytes of a file stand for.</summary>
    // Old Japanese sources are Shift_JIS without any mark; whatever else is not UTF-8 has at least its ASCII letters right as Latin 1.
    public static SourceText Decode(byte[] bytes)
    {
        foreach (var encoding in (Encoding[])[StrictUtf8, StrictShiftJis])
        {
            try
            {
                return SourceText.From(bytes, bytes.Length, encoding, SourceHashAlgorithm.Sha256, throwIfBinaryDetected: false);
            }
            catch (DecoderFallbackException)
            {
                // The next encoding is tried.
            }
        }

        return SourceText.From(bytes, bytes.Length, Encoding.Latin1, SourceHashAlgorithm.Sha256);
    }
}
