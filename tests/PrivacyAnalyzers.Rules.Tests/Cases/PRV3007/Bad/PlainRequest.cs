// No library: a request to a well-known host.
using System.Net.Http.Json;

public class Guest
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
}

public class Welcome(HttpClient http)
{
    private const string Base = "https://api.anthropic.com/v1/";

    public Task<HttpResponseMessage> DraftAsync(Guest guest) => http.PostAsJsonAsync(Base + "messages", new { content = $"Welcome {guest.FullName}" }); // expect: PRV3007

    public Task<HttpResponseMessage> NotifyAsync(Guest guest) =>
        http.PostAsync("https://hooks.slack.com/services/T1/B2/x", new StringContent("New guest: " + guest.Email)); // expect: PRV3007
}
