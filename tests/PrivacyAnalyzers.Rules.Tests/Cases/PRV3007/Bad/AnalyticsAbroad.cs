// A service whose servers are in another country.
// uses: Shop, Stubs/Analytics
using Mixpanel;
using Shop;

public class Visits(IMixpanelClient mixpanel)
{
    public Task SignedInAsync(Customer customer) =>
        mixpanel.TrackAsync("signed in", new { customer.Email }); // expect: PRV3007, PRV4005
}
