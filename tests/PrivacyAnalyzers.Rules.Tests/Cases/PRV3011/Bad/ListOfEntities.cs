// All of them, by LINQ, typed.
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

[Table("patients")]
public class Patient
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Phone { get; set; }
    public string Diagnosis { get; set; }
}

[Authorize(Roles = "Desk")]
public class PatientsController(IQueryable<Patient> patients) : ControllerBase
{
    [HttpGet]
    public ActionResult<List<Patient>> Today(DateTime day) => patients.Where(patient => patient.Id > day.Day).ToList(); // expect: PRV3011
}
