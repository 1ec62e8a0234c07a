using System;

namespace PrivacyAnalyzers.Testing;

/// <summary>
/// A test did not hold. The message shows the code with marks where it differs from what was expected, so that any
/// test framework that prints an exception's message prints all there is to know.
/// </summary>
public sealed class VerificationException : Exception
{
    /// <summary>A failure explained by <paramref name="message"/>.</summary>
    public VerificationException(string message)
        : base(message)
    {
    }
}
