using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow;

/// <summary>A place in a body that asks whether somebody may be contacted, whatever becomes of the answer.</summary>
/// <param name="About">Whom it asks about.</param>
/// <param name="Site">The condition, or the call of the check.</param>
internal sealed record CheckSeen(Entity About, SyntaxNode Site);

/// <summary>Such a place as a send sees it.</summary>
/// <param name="About">Whom it asks about, in the words of the frame that sends.</param>
/// <param name="Text">Its code, in short.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="IsAfter">Whether it stands behind the send.</param>
internal sealed record CheckMade(Entity About, string Text, Location Location, bool IsAfter);
