namespace PrivacyAnalyzers.LanguageServer.Protocol;

internal enum MessageType
{
    Error = 1,
    Warning = 2,
    Info = 3,
    Log = 4,
}

internal sealed record LogMessageParams(MessageType Type, string Message);

internal sealed record WorkDoneProgressCreateParams(string Token);

internal sealed record ProgressParams(string Token, WorkDoneProgress Value);

/// <summary>One report of progress; <see cref="Kind"/> is one of <see cref="WorkDoneProgressKind"/>.</summary>
internal sealed record WorkDoneProgress(string Kind, string? Title = null, string? Message = null, int? Percentage = null);

internal static class WorkDoneProgressKind
{
    public const string Begin = "begin";
    public const string Report = "report";
    public const string End = "end";
}

internal sealed record CancelParams(JsonRpc.RequestId Id);
