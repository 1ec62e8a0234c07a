using PrivacyAnalyzers.Annotations;

namespace OnlineShop.Recruiting;

/// <summary>Someone who applied for a job at the shop.</summary>
[CollectedFor("recruiting")]
public sealed record Applicant(int Id, string FullName, string Email, DateTimeOffset InterviewAt);
