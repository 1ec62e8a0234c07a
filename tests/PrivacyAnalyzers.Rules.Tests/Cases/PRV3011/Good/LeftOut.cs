// The grave member is left out of the answer.
using System.ComponentModel.DataAnnotations.Schema;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

[Table("employees")]
public class Employee
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }

    [JsonIgnore] // mutate: remove
    public decimal AnnualSalary { get; set; }
}

[Authorize]
public class EmployeesController(IQueryable<Employee> employees) : ControllerBase
{
    [HttpGet("{id}")]
    public Employee Get(int id) => employees.First(employee => employee.Id == id);
}
