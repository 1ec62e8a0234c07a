using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Recognition;

/// <summary>Why code runs, as declared or as its names suggest.</summary>
/// <param name="Purpose">The purpose.</param>
/// <param name="IsPromotional">Whether a message for it needs the reader's leave.</param>
/// <param name="IsTransactional">Whether a message for it belongs to something the reader does: a receipt, a one-time code.</param>
/// <param name="Confidence">How sure that is.</param>
/// <param name="Reason">What was seen.</param>
public sealed record PurposeGuess(Purpose Purpose, bool IsPromotional, bool IsTransactional, Confidence Confidence, string Reason);
