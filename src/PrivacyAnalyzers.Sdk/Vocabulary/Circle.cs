namespace PrivacyAnalyzers.Vocabulary;

/// <summary>The circle of people who get to read what is sent, where the code tells.</summary>
public enum Circle
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>All who are in a chat channel, now or later.</summary>
    Channel,

    /// <summary>All who work for the company, or a whole department.</summary>
    Staff,

    /// <summary>All who have the program open at the time.</summary>
    Clients,
}
