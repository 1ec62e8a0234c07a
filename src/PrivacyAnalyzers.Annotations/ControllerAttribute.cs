using System;

namespace PrivacyAnalyzers.Annotations;

/// <summary>Which company holds this data or runs this code (事業者). Companies of one group are different controllers.</summary>
/// <example><code>[assembly: Controller("shop")]</code></example>
/// <param name="name">The company's name, as declared in <c>privacy.yml</c>.</param>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class ControllerAttribute(string name) : Attribute
{
    /// <summary>The company's name.</summary>
    public string Name { get; } = name;
}
