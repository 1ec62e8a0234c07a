using System;

namespace PrivacyAnalyzers.Annotations;

/// <summary>What comes out of this carries no personal data any more: a mask, a keyed hash, a count.</summary>
/// <example><code>[Redacts] public static string Mask(string email)</code></example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class RedactsAttribute : Attribute;
