// The answer is for the person it is about.
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

[Table("employees")]
public class Employee
{
    public string Login { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
    public decimal AnnualSalary { get; set; }
}

[Authorize]
public class MeController(IQueryable<Employee> employees) : ControllerBase
{
    [HttpGet]
    public Employee Get() => employees.First(employee => employee.Login == User.Identity.Name); // mutate: User.Identity.Name ==> Request.Query["login"].ToString()
}
