namespace OnlineShop.Orders;

/// <summary>What the payment page hands to the payment service.</summary>
public sealed class CardPayment
{
    public required int OrderId { get; init; }

    public required string CardNumber { get; init; }

    public required decimal Amount { get; init; }
}
