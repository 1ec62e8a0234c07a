// Posted to a service.
// uses: Members
using System.Net.Http.Json;
using Members;
using PrivacyAnalyzers.Annotations;

public class Enrichment(HttpClient client)
{
    [ProcessedFor("profiling")]
    public async Task ScoreAsync(Member member)
    {
        await client.PostAsJsonAsync("https://score.example/api", new { mail = member.Email }); // expect: PRV1001
    }
}
