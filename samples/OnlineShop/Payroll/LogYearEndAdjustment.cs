namespace OnlineShop.Payroll;

/// <summary>年末調整: the tax office needs the number; the log that says who was done does not.</summary>
public sealed class LogYearEndAdjustment(ILogger<LogYearEndAdjustment> logger)
{
    public void Run(IEnumerable<StaffMember> staff)
    {
        foreach (var member in staff)
            logger.LogInformation("Adjusted {Number}", member.MyNumber); // expect: PRV5001
    }
}
