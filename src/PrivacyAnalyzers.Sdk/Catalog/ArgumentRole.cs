namespace PrivacyAnalyzers.Catalog;

/// <summary>What an argument or a message's member means to the method that takes it.</summary>
public enum ArgumentRole
{
    /// <summary>Nothing that leaves: an exception, a level, a cancellation token.</summary>
    Ignored,

    /// <summary>An address that every recipient sees (To).</summary>
    To,

    /// <summary>A copy address that every recipient sees (Cc).</summary>
    Cc,

    /// <summary>A copy address that the others do not see (Bcc).</summary>
    Bcc,

    /// <summary>What is told: a subject, a body, a logged value.</summary>
    Content,

    /// <summary>A format or message template whose holes the content fills.</summary>
    Template,

    /// <summary>An address of a resource, whose path and query many others see: proxies, histories, logs.</summary>
    Url,

    /// <summary>A message object that holds recipients and content.</summary>
    Message,

    /// <summary>A flag that, when true, lets all recipients see each other.</summary>
    ShowAllRecipients,
}
