using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>What typing costs through the whole server, beside what the compiler's driver needs for the same file in the same process.</summary>
internal static class WholeServer
{
    /// <summary>Measures and prints; null when there was nowhere to type.</summary>
    public static async Task<(int Projects, int Lines, RecordedOpening Opening, ImmutableArray<RecordedTyping> Typing)?> MeasureAsync(string folder, int edits)
    {
        if (await ServerTyping.RunAsync(folder, edits) is not { } server)
        {
            Console.Error.WriteLine($"{folder}: nothing was found in any method, so there is nowhere to type");
            return null;
        }

        Console.WriteLine($"projects loaded after {server.Loaded.TotalSeconds:0.0} s, all files looked at after {server.AllFiles.TotalSeconds:0.0} s, an opened file after {server.FirstFindings.TotalMilliseconds:0} ms");
        Console.WriteLine($"heap after opening {server.HeapAfterOpening / 1_000_000} MB, after typing {server.HeapAfterTyping / 1_000_000} MB; working set {server.WorkingSet / 1_000_000} MB");
        GC.Collect();
        using var loaded = await SolutionLoader.LoadAsync(folder, new());
        var lines = 0;
        foreach (var document in loaded.Solution.Projects.SelectMany(project => project.Documents))
            lines += (await document.GetTextAsync()).Lines.Count;
        Console.WriteLine($"{loaded.Solution.ProjectIds.Count} projects, {lines} lines");
        var times = new List<(string Name, IReadOnlyList<double> Milliseconds)> { ($"server, beyond {EditorEnd.Debounce.TotalMilliseconds:0} ms", server.Milliseconds) };
        var place = server.File;
        if (await TypedEdits.AtAsync(loaded.Solution, server.File, server.Position) is { } typing)
        {
            place = typing.Place;
            times.Add(("driver, ours", await typing.DriverAsync(edits, new PrivacyAnalyzer())));
            times.Add(("driver, empty", await typing.DriverAsync(edits, new EmptyAnalyzer())));
        }

        Report.Write(Console.Out, place, [.. times]);
        return (loaded.Solution.ProjectIds.Count, lines, server.Recorded, Report.Recorded(times));
    }
}
