using System.Globalization;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Resources;

// The engine makes the steps, so they stand on its floor; they are known to others as words of the rule API.
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

    /// <summary>Here it is asked whether the person may be contacted.</summary>
    Check,
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
