using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Testing.Running;

/// <summary>A diagnostic together with where it stands, in source and in additional files alike.</summary>
internal sealed class FoundDiagnostic(Diagnostic diagnostic)
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public Diagnostic Diagnostic { get; } = diagnostic;

    public string Id => Diagnostic.Id;

    public string Message => Diagnostic.GetMessage(English);

    /// <summary>The file's path; empty when the finding has no location.</summary>
    public string Path { get; } = diagnostic.Location.Kind == LocationKind.None ? "" : diagnostic.Location.GetLineSpan().Path;

    public TextSpan Span => Diagnostic.Location.SourceSpan;

    /// <summary>Where it starts and ends, in lines and characters from zero.</summary>
    public LinePositionSpan Lines { get; } = diagnostic.Location.GetLineSpan().Span;
}
