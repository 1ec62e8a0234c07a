// Somebody said that it is not about a person.
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers.Annotations;

public class Terminal
{
    [NotPersonalData("one for each shop")]
    public string LoginName { get; set; } = "";
}

public class Terminals(ILogger<Terminals> logger)
{
    public void Opened(Terminal terminal) => logger.LogInformation("{Terminal} opened", terminal.LoginName);
}
