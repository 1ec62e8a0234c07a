namespace OnlineShop.Support;

/// <summary>The name is put in when the draft is back.</summary>
public sealed class DraftAnswerWithoutName(HttpClient http)
{
    public Task<HttpResponseMessage> DraftAsync(string complaint) => http.PostAsJsonAsync(
        "https://api.openai.com/v1/responses",
        new { model = "gpt-5-mini", input = $"Draft a kind answer to a customer who wrote: {complaint}" });
}
