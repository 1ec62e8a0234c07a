// Accounts that are no bank's.
using Microsoft.Extensions.Logging;

public class Ledger
{
    public string GlAccountNumber { get; set; }
    public string StorageAccountNumber { get; set; }
    public string AccountName { get; set; }
}

public class Books(ILogger<Books> logger)
{
    public void Post(Ledger ledger) => logger.LogInformation("{A} {B} {C}", ledger.GlAccountNumber, ledger.StorageAccountNumber, ledger.AccountName);
}
