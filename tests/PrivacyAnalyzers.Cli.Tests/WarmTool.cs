using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Cli.Tests;

/// <summary>
/// Runs the tool in processes that stay for the next run, so that its code and the compiler's are made ready once. For tests of what the tool does; those of
/// how it starts, ends and stands interruptions run it alone (<see cref="Cli"/>).
/// </summary>
internal static class WarmTool
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);
    private static readonly ConcurrentBag<Process> Idle = [];

    public static async Task<CliResult> RunAsync(string folder, params string[] arguments)
    {
        if (!Idle.TryTake(out var process))
            process = Cli.StartHost();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            var end = Guid.NewGuid().ToString("N");
            await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize<string[]>([end, folder, .. arguments]));
            await process.StandardInput.FlushAsync(limit.Token);
            var output = ReadAsync(process.StandardOutput, end, limit.Token);
            var (error, code) = await ReadAsync(process.StandardError, end, limit.Token);
            var result = new CliResult(int.Parse(code, System.Globalization.CultureInfo.InvariantCulture), (await output).Text, error);
            Idle.Add(process);
            return result;
        }
        catch (Exception)
        {
            // Whatever state it is in, nobody else gets it.
            process.Kill(entireProcessTree: true);
            process.Dispose();
            throw;
        }
    }

    /// <summary>What is written up to <paramref name="end"/>, and the rest of that line.</summary>
    private static async Task<(string Text, string Line)> ReadAsync(StreamReader reader, string end, CancellationToken cancellation)
    {
        var (text, buffer) = (new StringBuilder(), new char[4096]);
        while (await reader.ReadAsync(buffer.AsMemory(), cancellation) is > 0 and var count)
        {
            text.Append(buffer, 0, count);
            if (buffer[count - 1] == '\n' && text.ToString() is var all && all.IndexOf(end, StringComparison.Ordinal) is >= 0 and var at)
                return (all[..at], all[(at + end.Length)..].Trim());
        }

        throw new EndOfStreamException("the tool ended: " + text);
    }
}
