using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace PrivacyAnalyzers.Tests;

/// <summary>The repository this assembly was built from.</summary>
internal static class Repository
{
    public static string Root { get; } =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(told => told.Key == "Root").Value!;

    /// <summary>Asserts that a file says what is generated for it; with PRIVACY_UPDATE=1 it is made to say so.</summary>
    public static void AssertGenerated(string expected, params string[] path)
    {
        var file = Path.Combine([Root, .. path]);
        if (Environment.GetEnvironmentVariable("PRIVACY_UPDATE") == "1")
            File.WriteAllText(file, expected);
        Assert.Equal(expected, File.Exists(file) ? File.ReadAllText(file) : "");
    }
}
