using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules;

/// <summary>Writes a finding's path into a diagnostic, and reads it back.</summary>
public static class FlowPath
{
    /// <summary>The path of <paramref name="diagnostic"/> from source to sink; empty when it carries none.</summary>
    public static ImmutableArray<FlowStep> Read(Diagnostic diagnostic)
    {
        if (diagnostic is null)
            throw new ArgumentNullException(nameof(diagnostic));
        if (!diagnostic.Properties.TryGetValue(FindingProperties.Path, out var text) || string.IsNullOrEmpty(text))
            return ImmutableArray<FlowStep>.Empty;

        var lines = text!.Split('\n');
        var steps = ImmutableArray.CreateBuilder<FlowStep>(lines.Length);
        for (var i = 0; i < lines.Length && i < diagnostic.AdditionalLocations.Count; i++)
        {
            var bar = lines[i].IndexOf('|');
            if (bar > 0 && Enum.TryParse<FlowStepKind>(lines[i].Substring(0, bar), out var kind))
                steps.Add(new FlowStep(kind, lines[i].Substring(bar + 1), diagnostic.AdditionalLocations[i]));
        }

        return steps.ToImmutable();
    }

    /// <summary>The text that <see cref="Read"/> takes apart; the steps' locations go into the diagnostic's additional locations.</summary>
    internal static string Write(IEnumerable<FlowStep> steps) =>
        string.Join("\n", steps.Select(step => step.Kind + "|" + step.Text.Replace('\n', ' ').Replace('\r', ' ')));
}
