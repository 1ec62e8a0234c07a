using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Tests.Policy;

/// <summary>Policies and symbols for tests of policies.</summary>
internal static class PolicyFixture
{
    public const string FilePath = "/shop/privacy.yml";

    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create(
        "Shop",
        [CSharpSyntaxTree.ParseText("""
            namespace Shop
            {
                public class Customer
                {
                    public string Email { get; set; }
                    public string Note;
                    public class Card { public string Number { get; set; } }
                }
                public record Order(string Email);
                public class Repository<T> { public T Item; }
            }
            namespace Shop.Customers.Import
            {
                public class Reader { public void Read(string address, int count) { } }
            }
            namespace Other
            {
                public class Sender { public string Email; public void Send() { } }
            }
            """)]);

    public static PrivacyPolicy Read(string text) => PrivacyPolicy.Read(SourceText.From(text), FilePath);

    /// <summary>A policy that must be without a mistake.</summary>
    public static PrivacyPolicy ReadClean(string text)
    {
        var policy = Read(text);
        Assert.Empty(policy.Problems.Select(problem => $"{problem.LineSpan}: {problem.Message}"));
        return policy;
    }

    /// <summary>Takes <c>[|…|]</c> out of a text and tells where it was.</summary>
    public static (string Text, TextSpan Span) Marked(string marked)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        return (marked.Remove(end + 2, 2).Remove(start, 2), TextSpan.FromBounds(start, end));
    }

    /// <summary>Finds a type, a member (<c>Shop.Customer.Email</c>) or a parameter (<c>Shop.Customers.Import.Reader.Read.address</c>).</summary>
    public static ISymbol Symbol(string name)
    {
        INamespaceOrTypeSymbol container = Compilation.GlobalNamespace;
        var segments = name.Split('.');
        for (var i = 0; i < segments.Length; i++)
        {
            var member = container.GetMembers(segments[i]).FirstOrDefault() ?? throw new InvalidDataException(name);
            if (i == segments.Length - 1)
                return member;
            if (member is IMethodSymbol method)
                return method.Parameters.First(parameter => parameter.Name == segments[i + 1]);
            container = (INamespaceOrTypeSymbol)member;
        }
        throw new InvalidDataException(name);
    }
}
