// Ids, templates and masked values stay what they are, whatever the template calls them.
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers.Annotations;

public class Mailing
{
    public int Id { get; set; }

    public string TemplateId { get; set; } = "";

    public string Subject { get; set; } = "";

    [NotPersonalData("a number of ours")]
    public string Value { get; set; } = "";
}

public class MailingOptions
{
    public string Sender { get; set; } = "";
}

public class MailingService(ILogger<MailingService> logger, MailingOptions options)
{
    private const string Team = "team@example.com";

    public void Run(Mailing mailing, string input, string masked)
    {
        logger.LogInformation("Sending {Email}", mailing.TemplateId);
        logger.LogInformation("Sending {Email}", mailing.Subject);
        logger.LogInformation("Sending {Email}", mailing.Id);
        logger.LogInformation("Sending {Email} of {Name}", mailing.Value, input);
        logger.LogInformation("Sending from {Email}", options.Sender);
        logger.LogInformation("Sending for {Email}", Team);
        logger.LogInformation("Sending for {Email}", masked);
        var shown = Mask(input); // mutate: Mask(input) ==> input
        logger.LogInformation("Found {Email}", shown);
        logger.LogInformation("Is {EmailConfirmed}, {0} of {EmailTemplate}", input, input);
    }

    private static string Mask(string text) => text.Substring(0, 1) + "***";
}
