namespace OnlineShop.Orders;

/// <summary>The last four digits tell the buyer which card it was, and nobody can pay with them.</summary>
public sealed class LogLastDigits(ILogger<LogLastDigits> logger)
{
    public void Report(CardPayment payment, string reason) =>
        logger.LogWarning("Payment of order {OrderId} with card {Card} refused: {Reason}", payment.OrderId, payment.CardNumber[^4..], reason);
}
