// The name says it: withholding tax.
using System.Net.Http;
using System.Net.Http.Json;

public class Worker
{
    public string FullName { get; set; }
    public string MyNumber { get; set; }
}

public class WithholdingTaxReport(HttpClient office) // mutate: WithholdingTaxReport ==> NewsletterReport
{
    public Task SubmitAsync(Worker worker) => office.PostAsJsonAsync("https://tax.example/reports", worker);
}
