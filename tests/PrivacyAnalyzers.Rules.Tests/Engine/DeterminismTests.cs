using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Rules.Tests.Engine;

/// <summary>The same code has the same findings, whoever comes first.</summary>
public class DeterminismTests
{
    /// <summary>Many services in many files that call each other, in circles too.</summary>
    private static readonly ImmutableArray<(string Path, string Text)> Program =
    [
        .. Enumerable.Range(0, 24).Select(number => ($"Part{number}.cs", Part(number, (number + 1) % 24, (number * 7) % 24))),
        ("Shop.cs", """
            namespace Shop;
            public class Customer { public int Id { get; set; } public string Name { get; set; } = ""; public string Email { get; set; } = ""; public bool IsOptedOut { get; set; } }
            public interface IMailSender { void SendMail(string to, string subject, string body); }
            """),
    ];

    [Fact]
    public async Task Findings_do_not_depend_on_the_order_of_files_or_on_threads()
    {
        var expected = await FindAsync(Program, isConcurrent: false);
        Assert.True(expected.Count >= 24, $"{expected.Count} findings");

        Assert.Equal(expected, await FindAsync([.. Program.Reverse()], isConcurrent: false));
        Assert.Equal(expected, await FindAsync([.. Program.OrderBy(file => (file.Path.GetHashCode(System.StringComparison.Ordinal), file.Path))], isConcurrent: true));
        for (var run = 0; run < 3; run++)
            Assert.Equal(expected, await FindAsync(Program, isConcurrent: true));
    }

    private static async Task<List<string>> FindAsync(ImmutableArray<(string Path, string Text)> files, bool isConcurrent)
    {
        var compilation = CSharpCompilation.Create(
            "Shop",
            files.Select(file => CSharpSyntaxTree.ParseText(file.Text, path: file.Path)),
            References.NetCore.Assemblies,
            new(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: isConcurrent));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var driver = compilation.WithAnalyzers([new PrivacyAnalyzer()], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: isConcurrent, logAnalyzerExecutionTime: false));
        return [.. (await driver.GetAnalyzerDiagnosticsAsync()).Select(Text).Order(System.StringComparer.Ordinal)];
    }

    // With the path and all else that fixes and reports read.
    private static string Text(Diagnostic finding) =>
        $"{Path.GetFileName(finding.Location.SourceTree?.FilePath)}{finding.Location.SourceSpan} {finding.Id} {finding.GetMessage(CultureInfo.InvariantCulture)} "
        + string.Join(';', finding.Properties.OrderBy(property => property.Key, System.StringComparer.Ordinal).Select(property => property.Key + "=" + property.Value));

    private static string Part(int number, int next, int other) => $$"""
        using System;
        namespace Shop;
        public class Service{{number}}(IMailSender mail)
        {
            public void Start(Customer customer, int left) { if (left > 0) Pass(customer, left); else Newsletter(customer); }
            public void Pass(Customer customer, int left) => new Service{{next}}(mail).Start(customer, left - 1);
            public void Newsletter(Customer customer) { if (customer.IsOptedOut && {{number}} % 3 == 0) return; Write(customer.Email); }
            public void Write(string to) => new Service{{other}}(mail).Hand(to, "news of service {{number}}");
            public void Hand(string to, string subject) => mail.SendMail(to, subject, "");
            public void Log(Customer customer) => Console.WriteLine($"{customer.Email} {Describe(customer, {{number}})}");
            public string Describe(Customer customer, int depth) => depth == 0 ? customer.Name : new Service{{other}}(mail).Describe(customer, depth - 1);
        }
        """;
}
