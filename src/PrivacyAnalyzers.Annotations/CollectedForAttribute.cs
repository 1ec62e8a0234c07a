using System;
using System.Collections.Generic;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// The purposes that the person was told when this data was collected (利用目的). A purpose covers those below it:
/// <c>marketing</c> allows <c>marketing.newsletter</c>. On a type it holds for the members without their own.
/// </summary>
/// <example><code>[CollectedFor("order-fulfilment", "support")] public string Email { get; set; }</code></example>
/// <param name="purposes">The purposes, as declared in <c>privacy.yml</c>.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
    | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
public sealed class CollectedForAttribute(params string[] purposes) : Attribute
{
    /// <summary>The purposes that the person was told.</summary>
    public IReadOnlyList<string> Purposes { get; } = purposes;
}
