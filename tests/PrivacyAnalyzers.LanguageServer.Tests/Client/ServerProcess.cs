using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.LanguageServer.Tests.Client;

/// <summary>The server as editors run it: a process, spoken to over its standard input and output.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;

    public ServerProcess()
    {
        var cli = Path.Combine(AppContext.BaseDirectory, "PrivacyAnalyzers.Cli.dll");
        _process = Process.Start(new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet", [cli, "lsp"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Client = new LspClient(_process.StandardInput.BaseStream, _process.StandardOutput.BaseStream);
        Errors = _process.StandardError.ReadToEndAsync();
    }

    public LspClient Client { get; }

    /// <summary>All that the process writes to standard error; there when it has ended.</summary>
    public Task<string> Errors { get; }

    /// <summary>Waits for the end of the process; its exit code.</summary>
    public async Task<int> ExitCodeAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        return _process.ExitCode;
    }

    /// <summary>Ends the process as a crash does.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
