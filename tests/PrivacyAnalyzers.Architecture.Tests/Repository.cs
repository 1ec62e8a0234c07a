using System.IO;
using System.Linq;
using System.Reflection;

namespace PrivacyAnalyzers.Architecture.Tests;

/// <summary>The repository this assembly was built from.</summary>
internal static class Repository
{
    public static string Root { get; } =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(told => told.Key == "Root").Value!;

    public static string Source(string project) => Path.Combine(Root, "src", project);
}
