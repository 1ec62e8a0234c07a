// The body of the request to whoever takes the payment.
using System.Net.Http;
using System.Net.Http.Json;

public record Charge(string CardNumber, string Cvv, decimal Amount);

public class PaymentGateway(HttpClient client)
{
    public Task<HttpResponseMessage> ChargeAsync(Charge charge) => client.PostAsJsonAsync("https://pay.example/charges", charge);
}
