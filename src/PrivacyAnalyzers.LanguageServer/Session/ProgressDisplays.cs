using System;
using System.Threading;
using System.Threading.Tasks;
using Lsp = PrivacyAnalyzers.LanguageServer.Protocol;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>Shows in the editor how far long work is, where the editor shows such things.</summary>
internal sealed class ProgressDisplays(Lsp.ILanguageClient client, Func<ClientSettings> settings)
{
    private int _lastToken;

    /// <summary>Begins to show <paramref name="title"/>.</summary>
    public async Task<ProgressDisplay> BeginAsync(string title, CancellationToken cancellationToken)
    {
        if (!settings().ShowsProgress)
            return new(client, token: null);
        var token = "privacy-" + Interlocked.Increment(ref _lastToken);
        try
        {
            await client.CreateWorkDoneProgressAsync(token, cancellationToken).ConfigureAwait(false);
        }
        catch (Lsp.JsonRpc.RpcException)
        {
            return new(client, token: null); // the editor would rather not
        }

        return await BeginAsync(title, token).ConfigureAwait(false);
    }

    /// <summary>The same under a token that the editor gave along with a request; null when it gave none.</summary>
    public async Task<ProgressDisplay> BeginAsync(string title, string? token)
    {
        if (token is not null)
            await client.ReportProgressAsync(token, new(Lsp.WorkDoneProgressKind.Begin, Title: title, Percentage: 0)).ConfigureAwait(false);
        return new(client, token);
    }
}

/// <summary>A progress display in the editor, or none.</summary>
internal sealed class ProgressDisplay(Lsp.ILanguageClient client, string? token) : IProgress<LoadStep>
{
    private Task _last = Task.CompletedTask;

    /// <inheritdoc />
    public void Report(LoadStep value)
    {
        if (token is not null)
            _last = ReportAfterAsync(_last, new(Lsp.WorkDoneProgressKind.Report, Message: value.Message, Percentage: value.Percentage));
    }

    /// <summary>Takes the display away.</summary>
    public Task EndAsync() => token is null ? Task.CompletedTask : ReportAfterAsync(_last, new(Lsp.WorkDoneProgressKind.End));

    private async Task ReportAfterAsync(Task earlier, Lsp.WorkDoneProgress step)
    {
        await earlier.ConfigureAwait(false);
        await client.ReportProgressAsync(token!, step).ConfigureAwait(false);
    }
}
