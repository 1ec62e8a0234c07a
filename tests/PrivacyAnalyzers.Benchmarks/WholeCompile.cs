using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>
/// Has the installed SDK's own compiler compile a restored project for good, assembly and symbols included, as a build does: in a server that is warm, one for each
/// contender.
/// </summary>
internal static class WholeCompile
{
    private static readonly string Ours = Path.Combine(RecordedRuns.Root, "src", "PrivacyAnalyzers.Rules", "bin", "Release", "netstandard2.0");

    // What decides which analyzers run, and where results go, is ours to say.
    private static readonly string[] Replaced = ["/analyzer:", "/analyzerconfig:", "/out:", "/refout:", "/pdb:", "/doc:", "/errorlog:", "/noconfig"];

    // An analyzer that threw, could not be loaded, or wants a newer compiler than this one.
    private static readonly string[] Failures = ["AD0001", "CS8032", "CS8033", "CS8034", "CS9057"];

    private sealed record Guest(string Name, ImmutableArray<string> Assemblies, string Config = "");

    /// <summary>How many lines are compiled, and what each contender took; null when the project does not compile, or an analyzer failed.</summary>
    public static async Task<(int Lines, ImmutableArray<RecordedContender> Took)?> MeasureAsync(string project, int rounds, string? peers)
    {
        project = Path.GetFullPath(project);
        var folder = Path.GetDirectoryName(project)!;
        if (await CommandLineAsync(project, folder) is not var (compilers, arguments))
            return null;
        var work = Directory.CreateTempSubdirectory("privacy-compile-").FullName;
        var guests = Guests(compilers, work, peers).Select(guest => (guest, Server: new CompilerServer(compilers))).ToList();
        try
        {
            var measured = guests.ToDictionary(each => each.guest.Name, _ => new List<(double Cpu, double Elapsed)>());
            for (var round = 0; round <= rounds; round++)
            {
                foreach (var (guest, server) in guests)
                {
                    var before = server.Cpu;
                    var clock = Stopwatch.StartNew();
                    var (exitCode, output) = await server.CompileAsync(folder, [.. arguments, .. Added(guest, work)]);
                    if (exitCode != 0 || Failures.Any(failure => output.Contains(failure, StringComparison.Ordinal)))
                    {
                        Console.Error.WriteLine($"{guest.Name}: {output}");
                        return null;
                    }

                    var took = (Cpu: server.Cpu - before, Elapsed: clock.Elapsed.TotalSeconds);
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(round == 0 ? "warming up" : $"round {round}")}, {guest.Name}: {took.Cpu:0.0} s of the processors"));
                    // The first compiles warm the servers up.
                    if (round > 0)
                        measured[guest.Name].Add(took);
                }
            }

            var least = guests.Select(each => new RecordedContender(
                each.guest.Name, Math.Round(measured[each.guest.Name].Min(run => run.Cpu), 2), Math.Round(measured[each.guest.Name].Min(run => run.Elapsed), 2), AllocatedGb: 0,
                Math.Round(each.Server.PeakMemory / 1e9, 3))).ToImmutableArray();
            foreach (var one in least)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{one.Name,-40}{one.Cpu,8:0.00} s{one.Cpu / least[1].Cpu,8:0.000} x empty{one.HeapGb,8:0.00} GB"));
            Console.WriteLine($"load of the machine: {Report.Load()}");
            return (arguments.Where(argument => argument.EndsWith(".cs", StringComparison.Ordinal)).Sum(file => File.ReadLines(Path.Combine(folder, file)).Count()), least);
        }
        finally
        {
            foreach (var (_, server) in guests)
                server.Dispose();
            Directory.Delete(work, recursive: true);
        }
    }

    private static IEnumerable<Guest> Guests(string compilers, string work, string? peers)
    {
        yield return new("plain", []);
        yield return new("empty", [Empty(compilers, work)]);
        ImmutableArray<string> ours = [Path.Combine(Ours, "PrivacyAnalyzers.Rules.dll"), Path.Combine(Ours, "PrivacyAnalyzers.Sdk.dll")];
        yield return new("ours", ours);
        yield return new("ours, in a library that tells others", ours, "build_property.PrivacyAnalyzersEmbedSummaries = true");
        if (peers is not null)
            foreach (var (name, assemblies, enabled) in PeerAnalyzers.Assemblies(peers))
                yield return new(name, assemblies, string.Join('\n', enabled.Select(id => $"dotnet_diagnostic.{id}.severity = warning")));
    }

    private static IEnumerable<string> Added(Guest guest, string work)
    {
        var output = Path.Combine(work, "compiled");
        var config = Path.Combine(work, "guest.globalconfig");
        File.WriteAllText(config, "is_global = true\n" + guest.Config + "\n");
        return [.. guest.Assemblies.Select(assembly => "/analyzer:" + assembly), "/analyzerconfig:" + config, $"/out:{output}.dll", $"/pdb:{output}.pdb"];
    }

    /// <summary>The analyzer that does nothing, as an assembly that this SDK's compiler loads.</summary>
    private static string Empty(string compilers, string work)
    {
        using var text = typeof(EmptyAnalyzer).Assembly.GetManifestResourceStream("EmptyAnalyzer.cs")!;
        using var reader = new StreamReader(text);
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal));
        var path = Path.Combine(work, "Empty.dll");
        var result = CSharpCompilation.Create(
            "Empty", [CSharpSyntaxTree.ParseText(reader.ReadToEnd())],
            platform.Append(Path.Combine(compilers, "Microsoft.CodeAnalysis.dll")).Select(file => MetadataReference.CreateFromFile(file)),
            new(OutputKind.DynamicallyLinkedLibrary)).Emit(path);
        return result.Success ? path : throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }

    /// <summary>Where the SDK's compilers are, and with what command line a build runs the one for C#; null when the build says neither.</summary>
    private static async Task<(string Compilers, ImmutableArray<string> Arguments)?> CommandLineAsync(string project, string folder)
    {
        using var build = Process.Start(new ProcessStartInfo("dotnet", [
            "msbuild", project, "-t:Compile", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true", "-p:DesignTimeBuild=true", "-p:Configuration=Release", "-p:NonExistentFile=__None__/__None__",
            "-getProperty:RoslynTargetsPath", "-getItem:CscCommandLineArgs"]) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var answer = await build.StandardOutput.ReadToEndAsync();
        await build.WaitForExitAsync();
        if (build.ExitCode != 0 || answer.IndexOf('{', StringComparison.Ordinal) is not (>= 0 and var start))
        {
            Console.Error.WriteLine(answer);
            return null;
        }

        using var told = JsonDocument.Parse(answer[start..]);
        var arguments = told.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)
            .Where(argument => !Replaced.Any(option => argument.StartsWith(option, StringComparison.Ordinal)))
            .ToImmutableArray();
        if (arguments.IsEmpty)
            Console.Error.WriteLine($"{project}: the build tells no command line; a project for one framework that is restored does");
        return arguments.IsEmpty ? null : (Path.Combine(told.RootElement.GetProperty("Properties").GetProperty("RoslynTargetsPath").GetString()!, "bincore"), arguments);
    }
}
