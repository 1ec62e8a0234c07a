using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.Cli.Resources;

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
        buffer.Position = 0;
        try
        {
            using var output = Console.OpenStandardOutput();
            await buffer.CopyToAsync(output, CancellationToken.None).ConfigureAwait(false);
        }
        catch (IOException exception)
        {
            // It may lead to a file, on a disk that is full.
            throw new OutputException(Strings.Format("Output_Failed", Strings.Get("Output_Standard"), exception.Message), exception);
        }
    }
}
