using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>
/// Declares on a method whose purpose was only inferred, or not told at all, that it runs for a purpose the data was collected for:
/// <c>[ProcessedFor("support")]</c>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareProcessedFor)), Shared]
public sealed class DeclareProcessedFor : FindingFix
{
    private const string Annotation = "ProcessedFor";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV1001", "PRV1005"];

    private protected override bool IsDecision => true;

    private protected override IEnumerable<Repair> Plan(FindingContext finding)
    {
        // What is declared, here or in the policy, is no guess that could be put right by declaring something else.
        if (finding.Property(FindingProperties.PurposeIsDeclared) is not null
            || finding.Property(FindingProperties.CollectedFor) is not { } purposes
            || finding.Node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method
            || finding.Model.GetDeclaredSymbol(method, finding.CancellationToken) is not { } symbol
            || finding.Model.Compilation.GetTypeByMetadataName($"{Annotations.Namespace}.{Annotation}Attribute") is not { } type)
        {
            return [];
        }

        var isImported = finding.Model.LookupNamespacesAndTypes(method.SpanStart, name: type.Name).Contains(type, SymbolEqualityComparer.Default);
        return purposes.Split(',').Select(purpose => purpose.Trim()).Where(purpose => purpose.Length > 0).Select(purpose => new Repair(
            Strings.Format(nameof(DeclareProcessedFor), symbol.Name, purpose),
            method,
            editor => editor.ReplaceNode(method, (current, _) => AttributeLine.Add((MemberDeclarationSyntax)current, Annotation, purpose)),
            isImported ? null : Annotations.Namespace,
            purpose));
    }
}
