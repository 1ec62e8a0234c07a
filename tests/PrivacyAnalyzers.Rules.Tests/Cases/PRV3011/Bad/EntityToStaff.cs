// Staff may look customers up, and gets the salary with the address.
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

public class Employee
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
    public decimal AnnualSalary { get; set; }
}

public class HrContext : DbContext
{
    public DbSet<Employee> Employees { get; set; }
}

[Authorize]
public class EmployeesController(HrContext db) : ControllerBase
{
    [HttpGet("{id}")]
    public async Task<IActionResult> Get(int id)
    {
        var employee = await db.Employees.FindAsync(id);
        return Ok(employee); // expect: PRV3011
    }
}
