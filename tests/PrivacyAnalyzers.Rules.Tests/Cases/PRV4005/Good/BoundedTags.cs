// What metrics are made for: a few values each.
// uses: Shop
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Shop;

public class Metrics(Counter<int> orders)
{
    public void Placed(Order order)
    {
        orders.Add(1, new KeyValuePair<string, object?>("vip", order.Customer.IsVip)); // mutate: order.Customer.IsVip ==> order.Customer.Email
        orders.Add(1, new TagList { { "country", order.Customer.Country }, { "items", order.Items.Count } }); // mutate: order.Customer.Country ==> order.Customer.Phone
    }
}
