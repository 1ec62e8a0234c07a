// Usage analytics: the address as the id, and a whole customer as traits.
// uses: Shop, Stubs/Analytics
using Segment.Analytics;
using Shop;

public class Usage(Analytics analytics)
{
    public void SignedIn(Customer customer)
    {
        analytics.Identify(customer.Email, new { plan = "free" }); // expect: PRV4005
        analytics.Identify(customer.Id.ToString(), customer); // expect: PRV4005
        analytics.Track("Called", new { number = customer.Phone, customer.Country }); // expect: PRV4005
    }
}
