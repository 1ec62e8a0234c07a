using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Events;

/// <summary>Data that may be a real person's is written into the code.</summary>
/// <param name="Member">What it is given to: the member, parameter or variable.</param>
/// <param name="Category">What it is.</param>
/// <param name="Sign">What speaks for a real person.</param>
/// <param name="IsAmongMadeUp">Whether the people that the code around handles are made up: it is a test, or fills a database.</param>
/// <param name="Container">The code.</param>
/// <param name="Location">The text.</param>
public sealed record PersonWrittenOut(ISymbol Member, DataCategory Category, SignOfReality Sign, bool IsAmongMadeUp, ISymbol? Container, Location Location);

/// <summary>What speaks for data being a real person's.</summary>
public enum SignOfReality
{
    /// <summary>The number's check digit is right, and it is no number that is published to try things out with.</summary>
    CheckDigit,

    /// <summary>It stands beside a name, and is an address or number as people have them.</summary>
    BesideName,
}
