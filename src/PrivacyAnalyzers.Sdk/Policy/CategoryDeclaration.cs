using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Policy;

/// <summary>A category of data of the organisation's own.</summary>
public sealed class CategoryDeclaration
{
    internal CategoryDeclaration(DataCategory category, LocalizedText? title, TextSpan span)
    {
        Category = category;
        Title = title;
        Span = span;
    }

    /// <summary>The category.</summary>
    public DataCategory Category { get; }

    /// <summary>What people call it.</summary>
    public LocalizedText? Title { get; }

    /// <summary>Where its id stands in the policy.</summary>
    public TextSpan Span { get; }
}
