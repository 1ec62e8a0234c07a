// Handed on by code that does not say for what: a suggestion to look.
using System.Net.Http;
using System.Net.Http.Json;

public class Worker
{
    public string FullName { get; set; }
    public string MyNumber { get; set; }
}

public class Transfer(HttpClient client)
{
    public Task RunAsync(Worker worker) => client.PostAsJsonAsync("https://office.example/", worker); // expect: PRV5001
}
