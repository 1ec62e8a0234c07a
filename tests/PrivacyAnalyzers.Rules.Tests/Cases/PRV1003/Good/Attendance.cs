// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

public class Participant
{
    public string Name { get; set; } = "";
    public string Email { get; set; } = "";
}

[ProcessedFor("training")]
public class AttendanceService(HttpClient hr)
{
    public Task KeepAsync(Participant participant) => hr.PostAsync("attendance", new StringContent(participant.Name));
}
