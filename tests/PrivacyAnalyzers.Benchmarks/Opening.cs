using System;
using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>
/// Watches a server open a folder. It may load it twice, before and after a restore, and what it was doing then is begun anew: the folder is
/// open when a look at all files has come to its end that began after the last loading.
/// </summary>
internal sealed class Opening
{
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private bool _isLoading = true;
    private string? _sweep;
    private string? _last;

    /// <summary>The folder is open.</summary>
    public Task Opened => _opened.Task;

    /// <summary>When the projects were loaded for the last time.</summary>
    public TimeSpan Loaded { get; private set; }

    /// <summary>When all files had been looked at.</summary>
    public TimeSpan AllFiles { get; private set; }

    /// <summary>Takes a message of the server.</summary>
    public void Take(string method, JsonNode parameters)
    {
        if (method == "privacy/status")
        {
            _isLoading = (string?)parameters["state"] == "loading";
            _sweep = null;
            if (!_isLoading)
                Loaded = _clock.Elapsed;
        }
        else if (method == "$/progress" && parameters["value"] is { } value)
        {
            var token = (string?)parameters["token"];
            switch ((string?)value["kind"])
            {
                case "begin" when !_isLoading && ((string?)value["title"])?.Contains("not open", StringComparison.Ordinal) == true:
                    (_sweep, _last) = (token, null);
                    break;
                case "report" when token == _sweep:
                    _last = (string?)value["message"];
                    break;
                case "end" when token == _sweep && _last?.Split('/') is [var done, var all] && done == all:
                    AllFiles = _clock.Elapsed;
                    _opened.TrySetResult();
                    break;
            }
        }
    }
}
