using OnlineShop.Data;

namespace OnlineShop.Support;

/// <summary>外国の第三者への提供: a model drafts kind answers to complaints. Who complained goes along, to a company in another country.</summary>
public sealed class DraftAnswerWithModel(HttpClient http)
{
    public Task<HttpResponseMessage> DraftAsync(Customer customer, string complaint) => http.PostAsJsonAsync(
        "https://api.openai.com/v1/responses",
        new { model = "gpt-5-mini", input = $"Draft a kind answer to {customer.Name}, who wrote: {complaint}" }); // expect: PRV3007
}
