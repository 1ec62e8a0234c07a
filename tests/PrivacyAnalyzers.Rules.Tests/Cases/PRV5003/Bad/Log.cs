// The number of a card in a log.
using Microsoft.Extensions.Logging;

public class Payment
{
    public int Id { get; set; }
    public string CardNumber { get; set; }
    public string Cvv { get; set; }
}

public class Checkout(ILogger<Checkout> logger)
{
    public void Pay(Payment payment) => logger.LogInformation("Paying with {Card} {Code}", payment.CardNumber, payment.Cvv); // expect: PRV5003
}
