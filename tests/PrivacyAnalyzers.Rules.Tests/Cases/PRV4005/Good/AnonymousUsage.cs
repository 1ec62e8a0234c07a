// Usage without people.
// uses: Shop, Stubs/Analytics
using Segment.Analytics;
using Shop;

public class Usage(Analytics analytics)
{
    public void Bought(Order order)
    {
        analytics.Identify(order.Customer.Id.ToString(), new { vip = order.Customer.IsVip }); // mutate: vip = order.Customer.IsVip ==> order.Customer.Name
        analytics.Track("Bought", new { order.Total, order.Items.Count });
    }
}
