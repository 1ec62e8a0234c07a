using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.Workspace.Resources;

namespace PrivacyAnalyzers.Workspace;

/// <summary>A question to the repository that cannot be answered; the message says why, in git's words or ours.</summary>
public sealed class GitException : Exception
{
    /// <summary>An empty one.</summary>
    public GitException()
    {
    }

    /// <summary>One that says why.</summary>
    public GitException(string message)
        : base(message)
    {
    }

    /// <summary>One that says why and what was behind it.</summary>
    public GitException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

/// <summary>The git repository that code lies in, asked by the <c>git</c> that is installed.</summary>
public sealed class GitRepository
{
    /// <summary>Nothing is written, and a repository's own configuration starts no program that watches its files.</summary>
    private static readonly string[] Always = ["--no-optional-locks", "-c", "core.fsmonitor=false"];

    private GitRepository(string root) => Root = root;

    /// <summary>The top folder of the working tree.</summary>
    public string Root { get; }

    /// <summary>The repository that holds <paramref name="path"/>.</summary>
    /// <exception cref="GitException">There is none, or no git.</exception>
    public static async Task<GitRepository> FindAsync(string path, CancellationToken cancellationToken)
    {
        var folder = Path.GetFullPath(path);
        while (!Directory.Exists(folder))
            folder = Path.GetDirectoryName(folder) ?? throw new GitException(Strings.Format("Git_None", path));
        var (exitCode, output, _) = await RunAsync(folder, ["rev-parse", "--show-toplevel"], cancellationToken).ConfigureAwait(false);
        return exitCode == 0 ? new(Path.GetFullPath(Text(output).TrimEnd('\n', '\r'))) : throw new GitException(Strings.Format("Git_None", path));
    }

    /// <summary>The full name of the commit that <paramref name="revision"/> means.</summary>
    /// <exception cref="GitException">It means none.</exception>
    public async Task<string> ResolveAsync(string revision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);

        // What begins like an option is none.
        var (exitCode, output, _) = await RunAsync(Root, ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"], cancellationToken).ConfigureAwait(false);
        return exitCode == 0 ? Text(output).Trim() : throw new GitException(Strings.Format("Git_UnknownRevision", revision));
    }

    /// <summary>The commit at which the history of <paramref name="one"/> and <paramref name="other"/> parted; <paramref name="one"/> itself where they have nothing in common.</summary>
    public async Task<string> MergeBaseAsync(string one, string other, CancellationToken cancellationToken)
    {
        var (exitCode, output, _) = await RunAsync(Root, ["merge-base", one, other], cancellationToken).ConfigureAwait(false);
        return exitCode == 0 ? Text(output).Trim() : one;
    }

    /// <summary>
    /// The files that differ between a commit and another, or the working tree where that is null; those that git does not know yet included, but for what a
    /// build wrote.
    /// </summary>
    public async Task<ImmutableArray<string>> ChangedAsync(string from, string? to, CancellationToken cancellationToken)
    {
        var changed = Paths(await AskAsync(["diff", "--name-only", "--no-renames", "-z", from, .. to is null ? Array.Empty<string>() : [to], "--"], cancellationToken).ConfigureAwait(false));
        if (to is not null)
            return [.. changed];
        var unknown = Paths(await AskAsync(["ls-files", "--others", "--exclude-standard", "-z"], cancellationToken).ConfigureAwait(false));
        return [.. changed, .. unknown.Where(path => !BuildOutput.Includes(Path.GetRelativePath(Root, path)))];
    }

    /// <summary>What a file held in a commit; null where it was not there.</summary>
    public async Task<byte[]?> ReadAsync(string commit, string path, CancellationToken cancellationToken)
    {
        var relative = Path.GetRelativePath(Root, path).Replace('\\', '/');
        var (exitCode, output, _) = await RunAsync(Root, ["cat-file", "blob", $"{commit}:{relative}"], cancellationToken).ConfigureAwait(false);
        return exitCode == 0 ? output : null;
    }

    private IEnumerable<string> Paths(byte[] output) =>
        Text(output).Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(path => Path.GetFullPath(path, Root));

    private async Task<byte[]> AskAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var (exitCode, output, error) = await RunAsync(Root, arguments, cancellationToken).ConfigureAwait(false);
        return exitCode == 0 ? output : throw new GitException(error.Trim());
    }

    private static string Text(byte[] output) => Encoding.UTF8.GetString(output);

    private static async Task<(int ExitCode, byte[] Output, string Error)> RunAsync(string folder, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("git", [.. Always, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            try
            {
                using var output = new MemoryStream();
                var error = process.StandardError.ReadToEndAsync(cancellationToken);
                await process.StandardOutput.BaseStream.CopyToAsync(output, cancellationToken).ConfigureAwait(false);
                await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
                return (process.ExitCode, output.ToArray(), await error.ConfigureAwait(false));
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw;
            }
        }
        catch (Win32Exception exception)
        {
            throw new GitException(Strings.Format("Git_Missing", exception.Message), exception);
        }
    }
}
