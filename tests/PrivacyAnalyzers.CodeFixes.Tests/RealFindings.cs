using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.Annotations;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests;

/// <summary>Applies a repair to what the real rules find in code about customers.</summary>
public abstract class RealFindings
{
    private const string Model = """

        public class Customer
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
            public string Email { get; set; } = "";
            public string Phone { get; set; } = "";
            public bool OptOut { get; set; }
        }
        """;

    protected static Task Verify(CodeFixProvider fix, string source, string repaired) => Test(fix, source, repaired).VerifyAsync();

    protected static FixTest Test(CodeFixProvider fix, string source, string repaired) => new(new PrivacyAnalyzer(), fix)
    {
        Source = source + Model,
        Fixed = repaired + Model,
        References = References.AspNetCore.With(typeof(CollectedForAttribute)),
    };
}
