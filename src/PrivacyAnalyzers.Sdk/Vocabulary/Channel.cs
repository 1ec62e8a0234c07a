namespace PrivacyAnalyzers.Vocabulary;

/// <summary>The way by which data leaves the place where it was held.</summary>
public enum Channel
{
    /// <summary>A log, a trace listener or an event log.</summary>
    Log,

    /// <summary>Standard output or error, which containers collect as a log.</summary>
    Console,

    /// <summary>Span tags, metrics, crash reports.</summary>
    Telemetry,

    /// <summary>An exception's message or data.</summary>
    Exception,

    /// <summary>Electronic mail.</summary>
    Mail,

    /// <summary>Short messages and voice calls.</summary>
    Sms,

    /// <summary>Push notifications.</summary>
    Push,

    /// <summary>Chat rooms and bots.</summary>
    Chat,

    /// <summary>Social networks and other public places.</summary>
    Social,

    /// <summary>The body of an HTTP request to another service.</summary>
    Http,

    /// <summary>The path or query of a URL.</summary>
    Url,

    /// <summary>A message queue or bus.</summary>
    Queue,

    /// <summary>A file.</summary>
    File,

    /// <summary>A cookie, session, cache or browser storage.</summary>
    Storage,

    /// <summary>The response of a web endpoint.</summary>
    Web,

    /// <summary>Usage analytics and advertising.</summary>
    Analytics,

    /// <summary>A payment service.</summary>
    Payment,

    /// <summary>A model or service of artificial intelligence.</summary>
    Ai,
}
