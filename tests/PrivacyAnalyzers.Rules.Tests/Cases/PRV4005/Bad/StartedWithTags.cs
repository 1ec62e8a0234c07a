// Tags that a span starts with, and those of an event in it.
// uses: Shop
using System.Diagnostics;
using Shop;

public class Checkout(ActivitySource source)
{
    public void Pay(Customer customer)
    {
        var tags = new Dictionary<string, object?> { ["id"] = customer.Id, ["name"] = customer.Name };
        using var activity = source.StartActivity("pay", ActivityKind.Internal, default(ActivityContext), tags); // expect: PRV4005
        activity?.AddEvent(new ActivityEvent("refused", tags: new ActivityTagsCollection { { "phone", customer.Phone } })); // expect: PRV4005
    }
}
