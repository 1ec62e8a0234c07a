using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>Opens a folder in the whole server as an editor does, and types: in the method with the first finding of the file that has most.</summary>
internal sealed class ServerTyping
{
    /// <summary>A server that says nothing for so long has lost something.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    private readonly ConcurrentDictionary<string, JsonArray> _shown = new();
    private readonly Channel<int?> _published = Channel.CreateUnbounded<int?>();
    private readonly Opening _opening = new();
    private string? _typedIn;

    /// <summary>How long it took, and what was held.</summary>
    internal sealed record Outcome(
        string File, int Position, TimeSpan Loaded, TimeSpan FirstFindings, TimeSpan AllFiles, long HeapAfterOpening, long HeapAfterTyping, long WorkingSet, IReadOnlyList<double> Milliseconds)
    {
        public RecordedOpening Recorded => new(
            Loaded.TotalSeconds, AllFiles.TotalSeconds, FirstFindings.TotalSeconds, HeapAfterOpening / 1_000_000, HeapAfterTyping / 1_000_000, WorkingSet / 1_000_000);
    }

    /// <summary>Runs the server over <paramref name="folder"/> and makes that many edits; null when nothing was found in any method.</summary>
    public static async Task<Outcome?> RunAsync(string folder, int edits)
    {
        await using var editor = new EditorEnd();
        return await new ServerTyping().RunAsync(editor, Path.GetFullPath(folder), edits);
    }

    private async Task<Outcome?> RunAsync(EditorEnd editor, string folder, int edits)
    {
        editor.Received += Take;
        await editor.AskAsync("initialize", new()
        {
            ["processId"] = Environment.ProcessId,
            ["workspaceFolders"] = new JsonArray(new JsonObject { ["uri"] = new Uri(folder).AbsoluteUri, ["name"] = "folder" }),
            ["capabilities"] = new JsonObject { ["window"] = new JsonObject { ["workDoneProgress"] = true } },
            ["initializationOptions"] = new JsonObject { ["status"] = true },
        });
        await editor.TellAsync("initialized", []);
        await _opening.Opened.WaitAsync(Patience);

        var place = _shown.Where(file => file.Key.EndsWith(".cs", StringComparison.Ordinal)).OrderByDescending(file => file.Value.Count).ThenBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => (Uri: file.Key, Place: BodyOf(file.Key, file.Value))).FirstOrDefault(file => file.Place is not null);
        if (place.Place is not var (path, text, position))
            return null;

        _typedIn = place.Uri;
        var clock = Stopwatch.StartNew();
        await editor.TellAsync("textDocument/didOpen", new() { ["textDocument"] = new JsonObject { ["uri"] = place.Uri, ["languageId"] = "csharp", ["version"] = 0, ["text"] = text.ToString() } });
        await ShownAsync(0);
        var first = clock.Elapsed;
        var opened = GC.GetTotalMemory(forceFullCollection: true);
        var times = new List<double>();
        for (var edit = 1; edit <= edits; edit++)
            times.Add(await TypeAsync(editor, place.Uri, text, position, edit));
        var typed = GC.GetTotalMemory(forceFullCollection: true);
        return new(path, position, _opening.Loaded, first, _opening.AllFiles, opened, typed, Process.GetCurrentProcess().WorkingSet64, times);
    }

    /// <summary>One edit, from the message to the findings of that version, less what the server waits on purpose.</summary>
    private async Task<double> TypeAsync(EditorEnd editor, string uri, SourceText text, int position, int edit)
    {
        var at = text.Lines.GetLinePosition(position);
        var place = new JsonObject { ["line"] = at.Line, ["character"] = at.Character };
        var clock = Stopwatch.StartNew();
        await editor.TellAsync("textDocument/didChange", new()
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = edit },
            ["contentChanges"] = new JsonArray(new JsonObject
            {
                ["range"] = new JsonObject { ["start"] = place, ["end"] = place.DeepClone() },
                ["text"] = $" var typed{edit} = {edit};",
            }),
        });
        await ShownAsync(edit);
        return clock.Elapsed.TotalMilliseconds - EditorEnd.Debounce.TotalMilliseconds;
    }

    /// <summary>Waits for the findings of that version of the file.</summary>
    private async Task ShownAsync(int version)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await _published.Reader.ReadAsync(patience.Token) != version)
        {
            // An earlier version, or the file as it was found on disk.
        }
    }

    private void Take(string method, JsonNode parameters)
    {
        _opening.Take(method, parameters);
        if (method != "textDocument/publishDiagnostics")
            return;
        var uri = (string)parameters["uri"]!;
        _shown[uri] = parameters["diagnostics"]!.AsArray();
        if (uri == _typedIn)
            _published.Writer.TryWrite((int?)parameters["version"]);
    }

    private static (string Path, SourceText Text, int Position)? BodyOf(string uri, JsonArray findings)
    {
        var path = new Uri(uri).LocalPath;
        var text = SourceText.From(File.ReadAllText(path));
        var root = CSharpSyntaxTree.ParseText(text).GetRoot();
        foreach (var start in findings.Select(finding => finding!["range"]!["start"]!))
        {
            var position = text.Lines[(int)start["line"]!].Start + (int)start["character"]!;
            if (root.FindToken(position).Parent?.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.Body is { } body)
                return (path, text, body.OpenBraceToken.Span.End);
        }

        return null;
    }
}
