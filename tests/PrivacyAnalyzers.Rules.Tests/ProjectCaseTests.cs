using System.Linq;
using System.Threading.Tasks;
using PrivacyAnalyzers.Flow.Projects;
using PrivacyAnalyzers.Rules.Tests.CaseFiles;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Rules.Tests;

/// <summary>Data that crosses from one project into another is found as in one project, in editors and in builds alike.</summary>
public class ProjectCaseTests
{
    /// <summary>It declares types under the names of a library, which are ambiguous once they are in an assembly.</summary>
    private const string StandIns = "PRV1001/Bad/RecipientsOfPolicy.cs";

    /// <summary>What a database model says of columns is known in its own project.</summary>
    private const string Columns = "PRV4001/Bad/ColumnsOfTheModel.cs";

    /// <summary>What a helper reads of a request is known in its own project.</summary>
    private const string Helpers = "PRV3004/Good/OwnIdOfVisitor.cs";

    /// <summary>Documentation comments do not travel in assemblies.</summary>
    private const string Comments = "PRV4001/Bad/DocComment.cs";

    /// <summary>Which columns a map chooses stands in its code.</summary>
    private const string Maps = "PRV4006/Good/ColumnsOfMap.cs";

    /// <summary>An assembly does not tell that a constructor's parameters live on in the object.</summary>
    private const string Captured = "PRV4001/Bad/CapturedParameters.cs";

    public static TheoryData<string> OfProjects =>
        [.. CaseFile.Names.Where(name => CaseFile.Read(name).Text.Contains("\n// project:"))];

    public static TheoryData<string> Cut => [.. CaseFile.Names.Where(CanBeCut)];

    public static TheoryData<string> CutAndBuilt => [.. CaseFile.Names.Where(name => CanBeCut(name) && name is not (Comments or Captured or Maps))];

    [Theory]
    [MemberData(nameof(OfProjects))]
    public Task Assemblies_tell_what_their_source_would(string name) => Built(CaseFile.Read(name).Test()).VerifyAsync();

    [Theory]
    [MemberData(nameof(Cut))]
    public Task A_case_in_two_projects_is_judged_as_in_one(string name) => CutTest(name).VerifyAsync();

    [Theory]
    [MemberData(nameof(CutAndBuilt))]
    public Task A_case_in_two_assemblies_is_judged_as_in_one(string name) => Built(CutTest(name)).VerifyAsync();

    private static bool CanBeCut(string name) => name is not (StandIns or Columns or Helpers) && SplitCase.Cut(CaseFile.Read(name).Text) is not null;

    private static RuleTest CutTest(string name)
    {
        var test = CaseFile.Read(name).Test();
        test.Source = SplitCase.Cut(test.Source)!;
        return test;
    }

    /// <summary>The test as <c>dotnet build</c> sees its projects: each knows the others' assemblies alone.</summary>
    private static RuleTest Built(RuleTest test)
    {
        test.RefersToAssemblies = true;
        test.Generators.Add(new SummaryEmbedder());
        test.AnalyzerConfig = (test.AnalyzerConfig ?? "is_global = true\n") + "build_property.PrivacyAnalyzersEmbedSummaries = true\n";
        return test;
    }
}
