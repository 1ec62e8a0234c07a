// The same at another service.
// uses: Shop, Stubs/Analytics
using Mixpanel;
using Shop;

public class Usage(IMixpanelClient mixpanel)
{
    public Task Bought(Order order) =>
        mixpanel.TrackAsync("Bought", order.Customer.Id, new Dictionary<string, object> { ["email"] = order.Customer.Email }); // expect: PRV4005
}
