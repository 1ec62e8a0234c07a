// The policy says of the code what it is for.
using System.Net.Http;
using System.Net.Http.Json;

namespace Hr.Insurance;

public class Worker
{
    public string FullName { get; set; }
    public string MyNumber { get; set; }
}

public class Enrolment(HttpClient office)
{
    public Task SubmitAsync(Worker worker) => office.PostAsJsonAsync("https://insurance.example/", worker);
}
