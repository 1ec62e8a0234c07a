using System;
using System.IO;

namespace PrivacyAnalyzers.Cli.Tests;

/// <summary>A folder of files to check, under a path with blanks and Japanese letters.</summary>
public sealed class TestFolder : IDisposable
{
    /// <summary>A file with one finding, in its line 4: a whole address goes to the console.</summary>
    public const string Leak = """
        public sealed class Customer { public int Id { get; set; } public string Name { get; set; } = ""; public string Email { get; set; } = ""; }
        public static class Shop
        {
            public static void Show(Customer customer) => Console.WriteLine("mail: " + customer.Email);
        }
        """;

    private readonly string _top = Directory.CreateTempSubdirectory("privacy-cli-").FullName;

    public TestFolder()
    {
        Root = Path.Combine(_top, "個人 情報#1");
        Directory.CreateDirectory(Root);
        Write("leak/Shop.cs", Leak);
        Write("clean/Shop.cs", "public sealed class Shop { public int Id => 1; }");
        Write("broken/Shop.cs", "public sealed class Shop { int Id( }");
        Write("none/readme.md", "");
        Write("policy/Shop.cs", Leak.Replace("customer.Email", "customer.Id", StringComparison.Ordinal));
        Write("policy/privacy.yml", "version: 1\npurposes: [\n");
        Write("quiet/Shop.cs", "#pragma warning disable PRV4001 // shown to the person at the counter\n" + Leak);
    }

    public string Root { get; }

    public string this[string relative] => Path.Combine(Root, relative);

    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[relative])!);
        File.WriteAllText(this[relative], text);
    }

    /// <summary>An empty folder for a test to fill by itself.</summary>
    public string Create(string relative) => Directory.CreateDirectory(this[relative]).FullName;

    public void Dispose() => Directory.Delete(_top, recursive: true);
}
