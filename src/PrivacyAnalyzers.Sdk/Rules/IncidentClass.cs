namespace PrivacyAnalyzers.Rules;

/// <summary>How PrivacyMark's incident statistics would class what a rule finds. The words are JIPDEC's own.</summary>
/// <param name="Event">What happened (発生事象): 漏えい, 目的外利用・提供.</param>
/// <param name="Kind">How it happened (事象分類): 誤送信, 誤表示.</param>
/// <param name="Cause">Why it happened (原因): 確認不足, プログラム設計・設定の不備.</param>
/// <param name="Case">The case of the training material it comes from: 事例2; empty for none.</param>
public sealed record IncidentClass(string Event, string Kind, string Cause, string Case = "");
