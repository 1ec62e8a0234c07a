using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Policy.Schema;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Gives a purpose, controller or recipient another name: in the policy and in the annotations of the code that goes by it.</summary>
/// <param name="kind">What is renamed.</param>
/// <param name="name">Its name.</param>
/// <param name="newName">Its new name.</param>
public sealed class NameRename(NameKind kind, string name, string newName)
{
    /// <summary>Whether the new name can be one of its kind, and is not taken.</summary>
    /// <param name="kind">What is renamed.</param>
    /// <param name="newName">The new name.</param>
    /// <param name="policy">The policy.</param>
    public static bool IsPossible(NameKind kind, string newName, PrivacyPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(newName);
        ArgumentNullException.ThrowIfNull(policy);
        var pattern = PolicySchema.Root.Fields.Select(field => field.Value).OfType<SchemaTable>().FirstOrDefault(table => table.Declares == kind)?.KeyPattern;
        return pattern is not null
            && Regex.IsMatch(newName, pattern, RegexOptions.None, TimeSpan.FromSeconds(1))
            && newName.IndexOfAny(['"', '\'', '\\', '#', ':', '\n']) < 0 // could not be written as it is in both languages
            && !policy.Names.Known(kind).Contains(newName, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The edits in the policy.</summary>
    public ImmutableArray<TextChange> In(PolicyText policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return
        [
            .. policy.Items
                .Where(item => item.Kind == kind && item.Role is PolicyItemRole.Declaration or PolicyItemRole.Use && IsMeant(item.Scalar.Value))
                .Select(item => Within(policy.Text, item.Scalar.Span)).OfType<TextChange>(),
        ];
    }

    /// <summary>The edits in the code of <paramref name="projects"/>, by document. A file that several of them read is there once.</summary>
    public async Task<IReadOnlyList<(Document Document, ImmutableArray<TextChange> Changes)>> InAsync(IEnumerable<Project> projects, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(projects);
        var spans = new Dictionary<string, (Document Document, HashSet<TextSpan> Spans)>(PathComparer.Instance);
        foreach (var document in projects.SelectMany(project => project.Documents))
        {
            if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root || !AnnotationUse.MayBeIn(root)
                || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
                continue;
            foreach (var literal in AnnotationUse.In(model, cancellationToken).Where(use => use.Kind == kind && IsMeant(use.Name)).Select(use => LiteralOf(use.Expression, model, cancellationToken)).OfType<SyntaxToken>())
            {
                if (document.Project.Solution.GetDocument(literal.SyntaxTree) is not { FilePath: { } path } place)
                    continue;
                if (!spans.TryGetValue(path, out var known))
                    spans.Add(path, known = (place, []));
                known.Spans.Add(literal.Span);
            }
        }

        var edits = new List<(Document, ImmutableArray<TextChange>)>();
        foreach (var (document, places) in spans.Values)
        {
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            edits.Add((document, [.. places.OrderBy(span => span.Start).Select(span => Within(text, span)).OfType<TextChange>()]));
        }

        return edits;
    }

    /// <summary>What lies below a purpose is called after it.</summary>
    private bool IsMeant(string other) => other.Equals(name, StringComparison.OrdinalIgnoreCase)
        || (kind == NameKind.Purpose && other.StartsWith(name + ".", StringComparison.OrdinalIgnoreCase));

    /// <summary>The name within what is written, which may have quotes around it; null where it is written in another way.</summary>
    private TextChange? Within(SourceText text, TextSpan span)
    {
        var at = text.ToString(span).IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : new TextChange(new(span.Start + at, name.Length), newName);
    }

    /// <summary>The literal that says it: the expression itself, or what the constant that it names is.</summary>
    private static SyntaxToken? LiteralOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        if (expression is not LiteralExpressionSyntax
            && model.GetSymbolInfo(expression, cancellationToken).Symbol is IFieldSymbol { IsConst: true, DeclaringSyntaxReferences: [var declared, ..] }
            && declared.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value })
            expression = value;
        return expression is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression) ? literal.Token : null;
    }
}
