// What the payment service gave in place of the number.
using Microsoft.Extensions.Logging;

public class StoredCard
{
    public string CardNumber { get; set; }
    public string PaymentToken { get; set; }
    public string CardBrand { get; set; }
}

public class Wallet(ILogger<Wallet> logger)
{
    public void Used(StoredCard card) => logger.LogInformation("{Brand} {Token}", card.CardBrand, card.PaymentToken); // mutate: card.PaymentToken ==> card.CardNumber
}
