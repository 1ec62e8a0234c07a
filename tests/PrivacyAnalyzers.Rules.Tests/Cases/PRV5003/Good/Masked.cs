// By a helper whose name promises it.
using Microsoft.Extensions.Logging;

public class Transfers(ILogger<Transfers> logger)
{
    public void Send(string iban) => logger.LogInformation("To {Account}", MaskAccount(iban)); // mutate: MaskAccount(iban) ==> iban

    private static string MaskAccount(string account) => account.Length > 4 ? "****" + account.Substring(account.Length - 4) : "****";
}
