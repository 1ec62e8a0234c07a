// Annotated, in an address.
using System.Net.Http;
using PrivacyAnalyzers.Annotations;

public class Wallet
{
    [CardData]
    public string Plastic { get; set; }
}

public class Wallets(HttpClient client)
{
    public Task<string> CheckAsync(Wallet wallet) => client.GetStringAsync("https://pay.example/check?pan=" + wallet.Plastic); // expect: PRV5003
}
