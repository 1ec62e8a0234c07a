using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Annotations;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests;

/// <summary>What is guessed from a name can be stated where the member is declared.</summary>
public class ClassifyMemberTests
{
    [Theory]
    [InlineData("Email", "    /// <summary>To write to.</summary>\n    public string Email", "    /// <summary>To write to.</summary>\n    [EmailData]\n    public string Email")]
    [InlineData("Tel", "    public string Tel", "    [PhoneData]\n    public string Tel")]
    [InlineData("Passport", "    public string PassportNumber", "    [PersonalDataCategory(\"passport\")]\n    public string PassportNumber")]
    public async Task The_guess_is_written_down(string member, string before, string after)
    {
        var code = Customer(before + " { get; set; } = \"\";");

        var (title, changed) = Assert.Single(await OfferedAsync(code, member));

        Assert.Contains(after.Split('[')[1].Split(']')[0].Split('(')[0], title);
        Assert.Equal("using PrivacyAnalyzers.Annotations;\n\n" + Customer(after + " { get; set; } = \"\";"), changed);
    }

    [Theory]
    [InlineData("Colour", "    public string Colour { get; set; } = \"\";")]
    [InlineData("Email", "    [PrivacyAnalyzers.Annotations.EmailData] public string Email { get; set; } = \"\";")]
    [InlineData("Email", "    [PrivacyAnalyzers.Annotations.NotPersonalData(\"the desk's\")] public string Email { get; set; } = \"\";")]
    public async Task Nothing_is_offered_for_what_holds_nothing_or_is_declared(string member, string declaration) =>
        Assert.Empty(await OfferedAsync(Customer(declaration), member));

    private static string Customer(string member) => $"public class Customer\n{{\n    public int Id {{ get; set; }}\n    public string FullName {{ get; set; }} = \"\";\n\n{member}\n}}\n";

    private static async Task<List<(string Title, string Text)>> OfferedAsync(string code, string member)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Shop", LanguageNames.CSharp).WithMetadataReferences(References.NetCore.With(typeof(EmailDataAttribute)).Assemblies);
        var document = project.AddDocument("Customer.cs", code);
        var actions = new List<CodeAction>();
        await new ClassifyMember().ComputeRefactoringsAsync(
            new CodeRefactoringContext(document, new TextSpan(code.LastIndexOf(" " + member, System.StringComparison.Ordinal) + 1, 0), actions.Add, CancellationToken.None));
        var offered = new List<(string, string)>();
        foreach (var action in actions)
        {
            var changed = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
            offered.Add((action.Title, (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString()));
        }

        return offered;
    }
}
