using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>A stranger's project that uses the package.</summary>
internal sealed class Consumer(string folder, string packageCache)
{
    public string Folder { get; } = folder;

    /// <summary>The folder above, where a solution would stand.</summary>
    public string Above { get; } = Path.GetDirectoryName(folder)!;

    /// <summary>Another folder, named from this one.</summary>
    public Consumer In(string folder) => new(Path.GetFullPath(folder, Folder), packageCache);

    public Consumer Write(string file, string text)
    {
        File.WriteAllText(Path.Combine(Folder, file), text);
        return this;
    }

    public Task<DotnetResult> RunAsync(params string[] arguments) => Dotnet.RunAsync(Folder, packageCache, arguments);

    // The compiler server would keep the analyzers of a folder that is about to be deleted.
    public Task<DotnetResult> BuildAsync(params string[] arguments) =>
        RunAsync(["build", "-p:UseSharedCompilation=false", "-tl:off", .. arguments]);

    /// <summary>The full paths of an item list, as evaluation leaves it.</summary>
    public async Task<string[]> EvaluateAsync(string item)
    {
        (await RunAsync("restore")).Succeeded();
        var evaluation = (await RunAsync("msbuild", "-getItem:" + item)).Succeeded();
        using var json = JsonDocument.Parse(evaluation.Output);
        return [.. json.RootElement.GetProperty("Items").GetProperty(item).EnumerateArray().Select(entry => entry.GetProperty("FullPath").GetString()!)];
    }
}
