// Only the id leaves.
// uses: Members
using System.Net.Http.Json;
using Members;
using PrivacyAnalyzers.Annotations;

public class Enrichment(HttpClient client)
{
    [ProcessedFor("profiling")]
    public async Task ScoreAsync(Member member)
    {
        await client.PostAsJsonAsync("https://score.example/api", new { member.Id, member.Country }); // mutate: member.Country ==> member.Email
    }
}
