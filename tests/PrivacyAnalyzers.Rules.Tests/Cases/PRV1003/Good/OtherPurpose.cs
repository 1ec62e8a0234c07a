// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

public class Shipping(HttpClient carrier)
{
    [ProcessedFor("order-fulfilment")] // mutate: order-fulfilment ==> demo
    public Task ShipAsync(Order order) => carrier.PostAsync("parcels", new StringContent(order.Customer.Name));
}
