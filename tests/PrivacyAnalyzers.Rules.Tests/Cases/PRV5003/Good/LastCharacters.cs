// The last digits, by which its owner tells a card, as characters.
using Microsoft.Extensions.Logging;

public class Payments(ILogger<Payments> logger)
{
    public void Paid(string cardNumber)
    {
        logger.LogInformation("Paid with {Card}", new string(cardNumber.TakeLast(4).ToArray())); // mutate: TakeLast(4) ==> Reverse()
        logger.LogInformation("Paid with {Card}", string.Concat(cardNumber.Skip(cardNumber.Length - 4)));
    }
}
