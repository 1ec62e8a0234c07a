namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Writes the person's identifier into the record instead of their data: <c>customer.Id</c> for <c>customer.Email</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LogIdInstead)), Shared]
public sealed class LogIdInstead : FindingFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV4001", "PRV4002", "PRV4003", "PRV4005", "PRV4006", "PRV5001", "PRV5002", "PRV5003"];

    private protected override IEnumerable<Repair> Plan(FindingContext finding) => IdInstead.Plan(finding, finding.Diagnostic.Id is "PRV4001" or "PRV4002" ? nameof(LogIdInstead) : "PutIdInstead");
}
