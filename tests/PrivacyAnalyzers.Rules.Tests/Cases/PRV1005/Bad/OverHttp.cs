// uses: Members
using System.Net.Http.Json;
using Members;

public class Partner(HttpClient http)
{
    public Task ShareAsync(Member member) => http.PostAsJsonAsync("people", new { member.Email }); // expect: PRV1005
}
