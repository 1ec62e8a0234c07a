namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Writes the person's identifier into a URL instead of their data. Whoever answers under that URL has to expect it, so this is decided each time.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PutIdInUrl)), Shared]
public sealed class PutIdInUrl : FindingFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV4004"];

    private protected override bool IsDecision => true;

    private protected override IEnumerable<Repair> Plan(FindingContext finding) => IdInstead.Plan(finding, nameof(PutIdInUrl));
}
