// Tokens are made to be shown to servers, in the header or the body.
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;

public record SignInRequest(string UserName, string Password);

public class Api(HttpClient client)
{
    public async Task SignInAsync(SignInRequest request)
    {
        var answer = await client.PostAsJsonAsync("https://api.shop.example/token", request);
        var accessToken = await answer.Content.ReadAsStringAsync();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
    }
}
