// A shop that asks for the number and hands it on: consent would not help. The object as a whole goes out with it.
using System.Net.Http;
using System.Net.Http.Json;
using PrivacyAnalyzers.Annotations;

public class PointMember
{
    public string FullName { get; set; }

    [MyNumberData]
    public string Code { get; set; }
}

[ProcessedFor("marketing")]
public class PointProgramme(HttpClient partner)
{
    public Task JoinAsync(PointMember member) => partner.PostAsJsonAsync("https://points.example/members", member); // expect: PRV5001
}
