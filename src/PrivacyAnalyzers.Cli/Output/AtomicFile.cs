using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>Writes a file so that a reader sees the old content or the whole new one, never a part.</summary>
internal static class AtomicFile
{
    /// <summary>Writes what <paramref name="write"/> produces to <paramref name="path"/>, making its folder when there is none.</summary>
    public static async Task WriteAsync(string path, Action<Stream> write, CancellationToken cancellationToken)
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
