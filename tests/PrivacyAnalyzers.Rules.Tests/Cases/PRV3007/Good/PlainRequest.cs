// Hosts that say nothing of where they are.
using System.Net.Http.Json;

public class Guest
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
}

public class Welcome(HttpClient http)
{
    public Task<HttpResponseMessage> DraftAsync(Guest guest) => http.PostAsJsonAsync("https://models.shop.example/v1/messages", new { content = $"Welcome {guest.FullName}" });

    public Task<HttpResponseMessage> NearlyAsync(Guest guest) => http.PostAsJsonAsync("https://notapi.openai.com.shop.example/v1", new { guest.Email });
}
