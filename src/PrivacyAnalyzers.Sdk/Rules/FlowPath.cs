using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Resources;

namespace PrivacyAnalyzers.Rules;

/// <summary>What happens to the data at one step of its path.</summary>
public enum FlowStepKind
{
    /// <summary>Personal data is read here.</summary>
    Source,

    /// <summary>It is stored in, or becomes part of, something else.</summary>
    Store,

    /// <summary>It is handed to a method.</summary>
    Call,

    /// <summary>A method hands it back.</summary>
    Return,

    /// <summary>It leaves here.</summary>
    Sink,
}

/// <summary>One step of the path that personal data took to the place where a finding stands.</summary>
/// <param name="Kind">What happens at this step.</param>
/// <param name="Text">The code at this step, in short: <c>customer.Email</c>.</param>
/// <param name="Location">Where it happens.</param>
public sealed record FlowStep(FlowStepKind Kind, string Text, Location Location)
{
    /// <summary>The step as a sentence in the language of <paramref name="culture"/>.</summary>
    public string Describe(CultureInfo culture) =>
        string.Format(culture, Strings.Get("FlowStep_" + Kind, culture), Text);
}

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
