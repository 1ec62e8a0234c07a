using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy.Matching;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Policy;

/// <summary>A pattern as it stands in a policy.</summary>
/// <param name="Text">The pattern.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record PolicyPattern(string Text, TextSpan Span)
{
    /// <summary>Whether it means files and folders, not names.</summary>
    public bool IsPath => IsPathLike(Text);

    /// <summary>The pattern, ready to be matched.</summary>
    public Glob Glob => IsPath ? Glob.OfPaths(Text) : Glob.OfSymbols(Text);

    /// <summary>Whether a pattern of code means files and folders.</summary>
    public static bool IsPathLike(string text) =>
        text.IndexOfAny(['/', '\\']) >= 0 || text.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);

    /// <summary>The patterns of all sections that speak of code.</summary>
    public static ImmutableArray<PolicyPattern> In(YamlMapping root) =>
        root.Rows("data").Concat(root.Table("recipients").Select(entry => entry.Value).OfType<YamlMapping>()).Concat(root.Rows("code")).Concat(root.Rows("decisions"))
            .SelectMany(row => Of(row)).ToImmutableArray();

    private static IEnumerable<PolicyPattern> Of(YamlMapping row) =>
        row.Scalars("match").Where(scalar => scalar.Value.Trim().Length > 0).Select(scalar => new PolicyPattern(scalar.Value, scalar.Span));
}
