// One time series per customer, named by their address.
// uses: Shop
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Shop;

public class Metrics(Counter<int> orders, Histogram<double> totals)
{
    public void Placed(Order order)
    {
        orders.Add(1, new KeyValuePair<string, object?>("customer", order.Customer.Email)); // expect: PRV4005
        totals.Record((double)order.Total, KeyValuePair.Create<string, object?>("customer", order.Customer.Name)); // expect: PRV4005

        var tags = new TagList { { "phone", order.Customer.Phone } }; // expect: PRV4005
        orders.Add(1, tags);
    }
}
