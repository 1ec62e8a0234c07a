using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>Where results go: a file, or standard output.</summary>
internal static class ResultOutput
{
    /// <summary>
    /// Writes what <paramref name="write"/> produces, as a whole: a break leaves either everything or nothing. It is told whether colours are wanted.
    /// </summary>
    public static async Task WriteAsync(string? file, Action<Stream, bool> write, CancellationToken cancellationToken)
    {
        if (file is not null)
        {
            await AtomicFile.WriteAsync(file, stream => write(stream, false), cancellationToken).ConfigureAwait(false);
            return;
        }

        using var buffer = new MemoryStream();
        write(buffer, TerminalColor.IsWanted);
        cancellationToken.ThrowIfCancellationRequested();
        using var output = Console.OpenStandardOutput();
        buffer.Position = 0;
        await buffer.CopyToAsync(output, CancellationToken.None).ConfigureAwait(false);
    }
}
