using System.IO;
using System.Linq;
using System.Reflection;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>What the build told this test assembly about the repository it was built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Told("Root");

    public static string Configuration { get; } = Told("Configuration");

    public static string PackageVersion { get; } = Told("PackageVersion");

    /// <summary>The packages that were restored to build this.</summary>
    public static string MachinePackages { get; } = Told("MachinePackages");

    /// <summary>The command line of this build.</summary>
    public static string CommandLine { get; } = Told("CommandLine");

    public static string Project(string name) => Path.Combine(Root, "src", name, name + ".csproj");

    private static string Told(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(told => told.Key == key).Value!;
}
