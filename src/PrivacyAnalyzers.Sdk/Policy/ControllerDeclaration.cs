using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Policy;

/// <summary>A company that holds personal data (事業者).</summary>
public sealed class ControllerDeclaration
{
    internal ControllerDeclaration(string name, LocalizedText? title, TextSpan span)
    {
        Name = name;
        Title = title;
        Span = span;
    }

    /// <summary>The name by which annotations and the policy speak of it.</summary>
    public string Name { get; }

    /// <summary>What people call it.</summary>
    public LocalizedText? Title { get; }

    /// <summary>Where its name stands in the policy.</summary>
    public TextSpan Span { get; }
}
