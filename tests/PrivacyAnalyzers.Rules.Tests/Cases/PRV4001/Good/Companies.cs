// Organisations, plans and settings.
using Microsoft.Extensions.Logging;

public class Organization
{
    public Guid Id { get; set; }
    public string Name { get; set; }
    public string BusinessName { get; set; }
    public string PlanName { get; set; }
}

public class PasswordOptions
{
    public int RequiredLength { get; set; }
    public string HashAlgorithm { get; set; }
}

public class Setup(ILogger<Setup> logger)
{
    public void Run(Organization organization, PasswordOptions passwordOptions, string displayName, string connectionName, string providerName)
    {
        logger.LogInformation("{Name} {Business} {Plan}", organization.Name, organization.BusinessName, organization.PlanName);
        logger.LogInformation("{Length} {Algorithm}", passwordOptions.RequiredLength, passwordOptions.HashAlgorithm);
        logger.LogInformation("{Display} {Connection} {Provider}", displayName, connectionName, providerName);
    }
}
