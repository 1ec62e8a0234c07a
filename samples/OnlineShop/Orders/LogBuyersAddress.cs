using OnlineShop.Data;
using OnlineShop.Messaging;

namespace OnlineShop.Orders;

/// <summary>Taking an order. The log is meant for finding orders again, and collects the buyers' addresses instead.</summary>
public sealed class LogBuyersAddress(ShopData shop, IMailSender mail, ILogger<LogBuyersAddress> logger)
{
    public async Task PlaceAsync(Order order)
    {
        shop.Add(order);
        logger.LogInformation("Order {OrderId} placed by {Buyer}", order.Id, order.BuyerEmail); // expect: PRV4001

        try
        {
            await SendReceiptAsync(order);
        }
        catch (Exception exception)
        {
            logger.LogError(exception, $"No receipt for order {order.Id} to {order.BuyerEmail}"); // expect: PRV4001
            throw;
        }
    }

    // A receipt is part of the order; nobody can opt out of it, and nobody wants to.
    private async Task SendReceiptAsync(Order order)
    {
        var lines = string.Join("\n", order.Lines.Select(line => $"{line.ProductName} × {line.Quantity}"));
        await mail.SendAsync(order.BuyerEmail, "ご注文ありがとうございます", $"{lines}\n合計 {order.Total:C}");
        logger.LogInformation("Receipt of order {OrderId} sent to {Domain}", order.Id, Mask.Email(order.BuyerEmail));
    }
}
