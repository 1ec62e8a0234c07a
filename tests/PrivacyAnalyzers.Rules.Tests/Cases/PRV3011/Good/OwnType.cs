// A type with what the page needs.
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

[Table("employees")]
public class Employee
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
    public decimal AnnualSalary { get; set; }
}

public record EmployeeView(int Id, string FullName, string Email);

[Authorize]
public class EmployeesController(IQueryable<Employee> employees) : ControllerBase
{
    [HttpGet("{id}")]
    public EmployeeView Get(int id)
    {
        var employee = employees.First(employee => employee.Id == id);
        return new EmployeeView(employee.Id, employee.FullName, employee.Email);
    }
}
