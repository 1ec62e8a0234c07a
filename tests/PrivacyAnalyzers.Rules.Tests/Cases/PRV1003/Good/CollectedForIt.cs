// They lent their cases for the training.
using PrivacyAnalyzers.Annotations;

public class Volunteer
{
    [CollectedFor("training")] // mutate: training ==> support
    public string Name { get; set; } = "";

    public string Email { get; set; } = "";
}

[ProcessedFor("training")]
public class CaseStudies(HttpClient portal)
{
    public Task AddAsync(Volunteer volunteer) => portal.PostAsync("cases", new StringContent(volunteer.Name));
}
