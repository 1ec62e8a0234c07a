using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Policy.Schema;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Workspace;

/// <summary>What a word of a policy is.</summary>
public enum PolicyItemRole
{
    /// <summary>A key that the format knows.</summary>
    Key,

    /// <summary>A key that declares a name.</summary>
    Declaration,

    /// <summary>A name that is declared elsewhere.</summary>
    Use,

    /// <summary>A pattern of code.</summary>
    Pattern,

    /// <summary>Any other value.</summary>
    Value,
}

/// <summary>A word of a policy, in its place.</summary>
/// <param name="Scalar">The word.</param>
/// <param name="Role">What it is.</param>
/// <param name="Field">The key it is, or is the value of; null for keys of the user's own.</param>
/// <param name="Kind">What it names; null for what is no name.</param>
public sealed record PolicyItem(YamlScalar Scalar, PolicyItemRole Role, SchemaField? Field, NameKind? Kind);
