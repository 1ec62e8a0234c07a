using PrivacyAnalyzers.Annotations;

namespace OnlineShop.Data;

/// <summary>One order. Guests order too, so it keeps the buyer's address itself.</summary>
public sealed class Order
{
    public int Id { get; init; }

    public int? CustomerId { get; init; }

    [CollectedFor("order-fulfilment")]
    public required string BuyerEmail { get; init; }

    public required ShippingAddress ShipTo { get; init; }

    public required IReadOnlyList<OrderLine> Lines { get; init; }

    public DateTimeOffset PlacedAt { get; init; }

    public decimal Total => Lines.Sum(line => line.Price * line.Quantity);
}

public sealed record OrderLine(string ProductName, decimal Price, int Quantity);
