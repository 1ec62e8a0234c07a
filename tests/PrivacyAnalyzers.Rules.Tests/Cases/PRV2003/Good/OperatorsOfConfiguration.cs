// Addresses of those who operate the thing, told when something breaks.
// uses: Shop
using Shop;

public class HealthService(IEmailSender sender)
{
    public async Task ReportOutageAsync(string text)
    {
        foreach (var address in File.ReadAllLines("operators.txt"))
            await sender.SendEmailAsync(address, "Outage", text);
    }
}
