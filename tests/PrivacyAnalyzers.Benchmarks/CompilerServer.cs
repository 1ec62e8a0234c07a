using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>A compiler server of the installed SDK, the process that builds hand their compilations to. This one serves nobody else.</summary>
internal sealed class CompilerServer : IDisposable
{
    private readonly string _compilers;
    private readonly string _pipe = "privacy-" + Guid.NewGuid().ToString("N");
    private readonly Process _process;

    /// <summary>Starts a server.</summary>
    /// <param name="compilers">The folder of the SDK's compilers.</param>
    public CompilerServer(string compilers)
    {
        _compilers = compilers;
        _process = Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(compilers, "VBCSCompiler.dll"), "-pipename:" + _pipe]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
    }

    /// <summary>The processor time that it took so far, in seconds.</summary>
    public double Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime.TotalSeconds;
        }
    }

    /// <summary>The most memory that it held at once, in bytes.</summary>
    public long PeakMemory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>Compiles once.</summary>
    /// <param name="folder">The folder that relative paths begin at.</param>
    /// <param name="arguments">The compiler's command line.</param>
    /// <returns>The exit code, and all that was printed.</returns>
    public async Task<(int ExitCode, string Output)> CompileAsync(string folder, IEnumerable<string> arguments)
    {
        var response = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(response, arguments.Select(argument => argument.Contains('"', StringComparison.Ordinal) ? argument : $"\"{argument}\""));
            using var client = Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(_compilers, "csc.dll"), "/shared:" + _pipe, "/noconfig", "@" + response])
            {
                WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
            })!;
            var (output, error) = (client.StandardOutput.ReadToEndAsync(), client.StandardError.ReadToEndAsync());
            await client.WaitForExitAsync();
            return (client.ExitCode, await output + await error);
        }
        finally
        {
            File.Delete(response);
        }
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }
}
