namespace PrivacyAnalyzers.Vocabulary;

/// <summary>How sure the tool is of something it found out about code. Ordered: a larger value is surer.</summary>
public enum Confidence
{
    /// <summary>A hint only; enough for a suggestion, never for a warning.</summary>
    Low = 1,

    /// <summary>Several weak signs agree, or one good sign stands alone.</summary>
    Medium = 2,

    /// <summary>Name, type and surroundings agree.</summary>
    High = 3,

    /// <summary>The code or the policy says so itself.</summary>
    Declared = 4,
}
