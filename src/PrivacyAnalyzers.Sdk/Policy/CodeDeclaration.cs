using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Policy;

/// <summary>What the policy says of a part of the code.</summary>
public sealed class CodeDeclaration
{
    internal CodeDeclaration(Purpose? purpose, string? controller, bool? isTest)
    {
        Purpose = purpose;
        Controller = controller;
        IsTest = isTest;
    }

    /// <summary>Why the code runs, if the policy says so.</summary>
    public Purpose? Purpose { get; }

    /// <summary>The company that runs it, if the policy says so.</summary>
    public string? Controller { get; }

    /// <summary>Whether it is a test, a demonstration or training, which must do without real personal data; null if the policy does not say.</summary>
    public bool? IsTest { get; }
}
