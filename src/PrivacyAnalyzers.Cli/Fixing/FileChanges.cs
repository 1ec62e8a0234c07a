using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.Cli.Output;
using PrivacyAnalyzers.Cli.Verbs;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Fixing;

/// <summary>Brings changed files to disk, or shows what would change in them.</summary>
internal static class FileChanges
{
    /// <summary>Writes each file as a whole, in its own encoding. The result names those left alone because they are no longer what was analysed, or cannot be written.</summary>
    public static async Task<ImmutableArray<string>> WriteAsync(IEnumerable<FileChange> changes, CancellationToken cancellationToken)
    {
        var left = ImmutableArray.CreateBuilder<string>();
        foreach (var change in changes)
        {
            var encoding = change.Old.Encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            try
            {
                var bytes = await File.ReadAllBytesAsync(change.Path, cancellationToken).ConfigureAwait(false);
                var mark = encoding.Preamble.Length > 0 && bytes.AsSpan().StartsWith(encoding.Preamble) ? encoding.GetPreamble() : UnmarkedStart(bytes);
                if (encoding.GetString(bytes.AsSpan(mark.Length)) != change.Old.ToString())
                    left.Add(change.Path);
                else
                    await AtomicFile.WriteAsync(change.Path, stream => stream.Write([.. mark, .. encoding.GetBytes(change.New.ToString())]), cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                left.Add(change.Path);
            }
        }

        return left.ToImmutable();
    }

    /// <summary>What would change, in the form that <c>git apply</c> reads from the folder the user is in.</summary>
    public static string Difference(IEnumerable<FileChange> changes) =>
        string.Concat(changes.Select(change => UnifiedDiff.Of(CodeAnalysis.Shown(change.Path), change.Old.ToString(), change.New.ToString())));

    // UTF-8 is read with and without its mark by an encoding that does not write one.
    private static byte[] UnmarkedStart(byte[] bytes) => bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.GetPreamble() : [];
}
