namespace OnlineShop.Orders;

/// <summary>クレジットカード: the payment service says no, and to find out why the whole request is written down, number and all.</summary>
public sealed class LogRefusedCard(ILogger<LogRefusedCard> logger)
{
    public void Report(CardPayment payment, string reason) =>
        logger.LogWarning("Payment of order {OrderId} with card {Card} refused: {Reason}", payment.OrderId, payment.CardNumber, reason); // expect: PRV5003
}
