using System.Linq;
using System.Threading.Tasks;
using PrivacyAnalyzers.Flow.Projects;
using PrivacyAnalyzers.Rules.Tests.CaseFiles;

namespace PrivacyAnalyzers.Rules.Tests;

/// <summary>The cases of several projects once more, as <c>dotnet build</c> sees them: each project knows the others' assemblies alone.</summary>
public class ProjectCaseTests
{
    public static TheoryData<string> Names =>
        [.. CaseFile.Names.Where(name => CaseFile.Read(name).Text.Contains("\n// project:"))];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Assemblies_tell_what_their_source_would(string name)
    {
        var test = CaseFile.Read(name).Test();
        test.RefersToAssemblies = true;
        test.Generators.Add(new SummaryEmbedder());
        test.AnalyzerConfig = "is_global = true\nbuild_property.PrivacyAnalyzersEmbedSummaries = true\n";
        return test.VerifyAsync();
    }
}
