using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Rules.Scans;

namespace PrivacyAnalyzers.Sdk.Tests.Rules;

public class EntityTypesTests
{
    private static readonly MetadataReference Platform = MetadataReference.CreateFromFile(typeof(object).Assembly.Location);

    /// <summary>Another version of a library makes the compiler tell the project below in symbols of the asking project's own; what could not be bound loses its arguments.</summary>
    [Theory]
    [InlineData("Room", true)]
    [InlineData("Bed", true)]
    [InlineData("Draft", false)]
    public void Tables_of_a_project_below_are_known_where_the_library_is_missing(string type, bool isEntity)
    {
        var below = Compile(
            "Hospital",
            "namespace Hospital { public class Room { } public class Bed { } public class Draft { } public class WardContext { public DbSet<Room> Rooms { get; set; } public DbSet<Hospital.Bed> Beds { get; set; } public List<Draft> Drafts { get; set; } } }",
            Library("1.0.0.0"));
        var above = Compile("Web", "class Page { }", below.ToMetadataReference(), Library("2.0.0.0"));
        var symbol = above.GetTypeByMetadataName("Hospital." + type)!;

        Assert.NotSame(below.GetTypeByMetadataName("Hospital." + type), symbol);
        Assert.Equal(isEntity, EntityTypes.Contain(symbol, above, default));
    }

    private static MetadataReference Library(string version) =>
        Compile("Library", $"[assembly: System.Reflection.AssemblyVersion(\"{version}\")] public class Tool {{ }}").ToMetadataReference();

    private static CSharpCompilation Compile(string assembly, string source, params MetadataReference[] references) =>
        CSharpCompilation.Create(assembly, [CSharpSyntaxTree.ParseText(source)], [Platform, .. references], new(OutputKind.DynamicallyLinkedLibrary));
}
