// Products, settings and statistics are no people.
// uses: Shop
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Shop;

public class MailSettings
{
    public string Host { get; set; }
    public int Port { get; set; }
    public bool EmailEnabled { get; set; }
}

public record CustomerStatistics(int Count, decimal AverageTotal, DateTime LastOrderAt);

public record EmailTemplate(string Name, string Subject);

public class Start(ILogger<Start> logger)
{
    public void Report(Product product, MailSettings settings, CustomerStatistics statistics, EmailTemplate template)
    {
        logger.LogInformation("{@Product} {@Settings}", product, settings);
        logger.LogInformation("{Statistics} {Template}", statistics, template);
        logger.LogInformation(JsonSerializer.Serialize(product));
        Console.WriteLine(JsonSerializer.Serialize(statistics));
    }
}
