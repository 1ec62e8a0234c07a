using System;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Marks a <see cref="bool"/> or <c>Task&lt;bool&gt;</c> whose answer establishes a fact about a person: the one passed as
/// argument, or the one it is read from.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public abstract class PersonCheckAttribute : Attribute
{
    // Analyzers know the attributes of this package by name, so a class derived elsewhere would mean nothing to them.
    private protected PersonCheckAttribute()
    {
    }

    /// <summary>Whether true means the bad case, as in <c>HasOptedOut</c>.</summary>
    public bool Negated { get; set; }
}
