using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>A name of a purpose, category, recipient or controller under the cursor, in the policy or in an annotation.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Name">The name; empty where it is still to be written.</param>
/// <param name="Span">Where it stands, without quotes.</param>
/// <param name="Policy">The policy that declares such names; null where there is none.</param>
/// <param name="Projects">The code that goes by it.</param>
internal sealed record NamePlace(NameKind Kind, string Name, TextSpan Span, PolicyText? Policy, ImmutableArray<Project> Projects)
{
    /// <summary>The name at <paramref name="position"/> of <paramref name="open"/>; null where none stands.</summary>
    public static async Task<NamePlace?> AtAsync(Snapshot snapshot, OpenDocument open, int position, CancellationToken cancellationToken)
    {
        if (open.IsPolicy)
        {
            var policy = new PolicyText(open.Text, open.Path);
            return policy.At(position) is { Kind: { } kind, Scalar: var scalar }
                ? new(kind, scalar.Value.Trim(), Bare(open.Text, scalar.Span, scalar.Value.Trim()), policy, snapshot.ProjectsUnder(open.Path))
                : null;
        }

        if (snapshot.FindSource(open.Uri) is not { } document
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || AnnotationUse.At(model, position, cancellationToken) is not { } use)
            return null;
        var file = ProjectPolicy.DocumentOf(document.Project);
        var text = file is null ? null : await file.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return new(
            use.Kind,
            use.Name.Trim(),
            Bare(open.Text, use.Expression.Span, use.Name.Trim()),
            file is null ? null : new PolicyText(text!, file.FilePath ?? file.Name),
            file?.FilePath is { } path ? snapshot.ProjectsUnder(path) is { IsEmpty: false } projects ? projects : [document.Project] : [document.Project]);
    }

    private static TextSpan Bare(SourceText text, TextSpan span, string name)
    {
        var written = text.ToString(span);
        if (name.Length > 0 && written.IndexOf(name, System.StringComparison.Ordinal) is >= 0 and var at)
            return new(span.Start + at, name.Length);
        var isQuoted = written.Length > 1 && written[0] is '"' or '\'';
        return isQuoted ? TextSpan.FromBounds(span.Start + 1, written[^1] == written[0] ? span.End - 1 : span.End) : span;
    }
}
