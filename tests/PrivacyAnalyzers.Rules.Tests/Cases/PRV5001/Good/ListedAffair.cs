// An affair that the law lists hands the number on to the office.
using System.Net.Http;
using System.Net.Http.Json;
using PrivacyAnalyzers.Annotations;

public class Worker
{
    public string FullName { get; set; }
    public string MyNumber { get; set; }
}

[ProcessedFor("tax")] // mutate: "tax" ==> "marketing"
public class Reports(HttpClient office)
{
    public Task SubmitAsync(Worker worker) => office.PostAsJsonAsync("https://tax.example/reports", worker);
}
