using System;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// An instance of this type is about one natural person (本人). Without it the tool takes a type with a name or a means
/// of contact for such a type.
/// </summary>
/// <example><code>[DataSubject] public class Enquiry { … }</code></example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class DataSubjectAttribute : Attribute;
