// The base class asks; a helper fetches.
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

[Table("applicants")]
public class Applicant
{
    public string FullName { get; set; }
    public string Email { get; set; }
    public string MedicalHistory { get; set; }
}

[Authorize]
public abstract class DeskController : ControllerBase
{
}

public class ApplicantsController(IReadOnlyDictionary<int, Applicant> applicants) : DeskController
{
    [HttpGet("{id}")]
    public ActionResult<Applicant> Get(int id)
    {
        var applicant = Find(id);
        return applicant; // expect: PRV3011
    }

    private Applicant Find(int id) => applicants[id];
}
