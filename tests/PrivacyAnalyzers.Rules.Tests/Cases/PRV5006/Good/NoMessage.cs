// An address that is called and not sent.
using System.Net.Http;

public class Rates(HttpClient client)
{
    public Task<string> LoadAsync() => client.GetStringAsync("http://rates.example/today");
}
