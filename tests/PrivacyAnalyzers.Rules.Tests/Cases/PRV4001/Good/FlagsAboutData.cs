// Flags, counts and enumerations named after data.
using Microsoft.Extensions.Logging;

public enum PhoneNumberFormat
{
    National,
    International,
}

public class Account
{
    public int Id { get; set; }
    public string Email { get; set; }
    public bool EmailConfirmed { get; set; }
    public bool PhoneNumberConfirmed { get; set; }
    public int EmailCount { get; set; }
    public PhoneNumberFormat PhoneNumberFormat { get; set; }
}

public class Checks(ILogger<Checks> logger)
{
    public void Show(Account account, bool dateOfBirthRequired)
    {
        logger.LogInformation("{Email} {Phone}", account.EmailConfirmed, account.PhoneNumberConfirmed);
        logger.LogInformation("{Count} {Format} {Required}", account.EmailCount, account.PhoneNumberFormat, dateOfBirthRequired);
        logger.LogInformation("{Same}", account.Email == "a@example.com");
        logger.LogInformation("{Internal}", account.Email.EndsWith("@example.com"));
    }
}
