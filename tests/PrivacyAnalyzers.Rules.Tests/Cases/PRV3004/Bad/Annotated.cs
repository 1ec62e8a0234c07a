// Annotations say what no name does; LINQ picks.
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PrivacyAnalyzers.Annotations;

[DataSubject]
public class Pupil
{
    [NameData]
    public string Label { get; set; }

    [HealthData]
    public string Remark { get; set; }
}

public class PupilsController(IEnumerable<Pupil> pupils) : ControllerBase
{
    [HttpGet]
    public IEnumerable<Pupil> Search(string text) => pupils.Where(pupil => pupil.Label.Contains(text)).ToList(); // expect: PRV3004

    [Authorize]
    [HttpPost]
    public IActionResult Add(Pupil pupil) => Ok(pupil);
}
