// The same members in a type that was made for the answer.
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

public class PayslipView
{
    public string FullName { get; set; }
    public string Email { get; set; }
    public decimal AnnualSalary { get; set; }
}

public interface IPayslips
{
    PayslipView Of(int id);
}

[Authorize]
public class PayslipsController(IPayslips payslips) : ControllerBase
{
    [HttpGet("{id}")]
    public PayslipView Get(int id) => payslips.Of(id);
}
