// As a key in an address.
using System.Net.Http;

public class Payroll(HttpClient client)
{
    public Task<string> FindAsync(string kojinBango) => client.GetStringAsync($"https://hr.example/people/{kojinBango}"); // expect: PRV5001
}
