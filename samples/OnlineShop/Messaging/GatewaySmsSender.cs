namespace OnlineShop.Messaging;

public sealed class GatewaySmsSender(HttpClient gateway) : ISmsSender
{
    public async Task SendSmsAsync(string number, string message)
    {
        using var response = await gateway.PostAsJsonAsync("messages", new { number, message });
        response.EnsureSuccessStatusCode();
    }
}
