namespace OnlineShop.Payroll;

/// <summary>Who was done is told by the number that the shop itself gave.</summary>
public sealed class LogStaffNumber(ILogger<LogStaffNumber> logger)
{
    public void Run(IEnumerable<StaffMember> staff)
    {
        foreach (var member in staff)
            logger.LogInformation("Adjusted {StaffNo}", member.StaffNo);
    }
}
