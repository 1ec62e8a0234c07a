using System.IO;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Rules.Tests.CaseFiles;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Rules.Tests;

/// <summary>Exceptions of libraries: what their constructors write into the message, nobody can read.</summary>
public class LibraryExceptionTests
{
    private const string Library = """
        namespace Bus;
        public class UnknownMessageException : System.Exception { public UnknownMessageException(object about) : base("not known: " + about.GetType()) { } public UnknownMessageException(string about, int code) : base(about) { } }
        """;

    [Theory]
    [InlineData("throw new Bus.UnknownMessageException(customer.Email, 1);", "PRV4003")]
    [InlineData("throw new Bus.UnknownMessageException(customer.Email);", "PRV4003")]
    [InlineData("throw new Bus.UnknownMessageException($\"{customer}\");", "PRV4003")]
    [InlineData("throw new Bus.UnknownMessageException(customer);", null)]
    [InlineData("Refuse(customer);", null)]
    [InlineData("Refuse(customer.Id);", null)]
    [InlineData("RefuseAny(customer);", null)]
    [InlineData("RefuseNews(new News(customer.Email));", null)]
    public Task A_text_is_taken_for_the_message_and_an_object_is_not(string statement, string? finds)
    {
        var test = RuleTests.Create();
        test.References = test.References.With(Assembly());
        test.Source = $$"""
            public sealed record Customer(int Id, string Email);
            public interface INews;
            public sealed record News(string To) : INews;
            public static class Desk
            {
                public static void Show(Customer customer)
                {
                    {{statement}}{{(finds is null ? "" : " // expect: " + finds)}}
                }

                private static void Refuse(object message) => throw new Bus.UnknownMessageException(message);

                private static void RefuseAny<T>(T message) => throw new Bus.UnknownMessageException(message!);

                private static void RefuseNews(INews message) => RefuseAny(message);
            }
            """;
        return test.VerifyAsync();
    }

    private static PortableExecutableReference Assembly()
    {
        var compilation = CSharpCompilation.Create(
            "Bus", [CSharpSyntaxTree.ParseText(Library)], References.NetCore.Assemblies, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
