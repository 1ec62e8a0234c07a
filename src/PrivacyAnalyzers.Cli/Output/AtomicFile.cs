using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.Cli.Resources;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>Writes a file so that a reader sees the old content or the whole new one, never a part.</summary>
internal static class AtomicFile
{
    /// <summary>Writes what <paramref name="write"/> produces to <paramref name="path"/>, making its folder when there is none.</summary>
    /// <exception cref="OutputException">The file cannot be written: no right to, no room, no such place.</exception>
    public static async Task WriteAsync(string path, Action<Stream> write, CancellationToken cancellationToken)
    {
        try
        {
            await WriteWholeAsync(path, write, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new OutputException(Strings.Format("Output_Failed", path, exception.Message), exception);
        }
    }

    private static async Task WriteWholeAsync(string path, Action<Stream> write, CancellationToken cancellationToken)
    {
        path = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        var part = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            await using (var stream = File.Create(part))
                write(stream);
            cancellationToken.ThrowIfCancellationRequested();
            File.Move(part, path, overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }
    }
}

/// <summary>A file that cannot be written; the message says which and why.</summary>
internal sealed class OutputException(string message, Exception inner) : Exception(message, inner);
