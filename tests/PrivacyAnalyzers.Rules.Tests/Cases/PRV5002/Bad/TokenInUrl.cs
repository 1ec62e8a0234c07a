// A token that stands for a signed-in user, in an address that proxies and histories keep.
using System.Net.Http;

public class Profiles(HttpClient client)
{
    public Task<string> LoadAsync(string sessionToken) =>
        client.GetStringAsync($"https://api.shop.example/me?token={sessionToken}"); // expect: PRV5002
}
