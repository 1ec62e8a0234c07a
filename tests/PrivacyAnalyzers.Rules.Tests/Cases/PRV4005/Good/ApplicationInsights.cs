// Application Insights with ids only.
// uses: Shop
using Microsoft.ApplicationInsights;
using Shop;

public class Registration(TelemetryClient telemetry)
{
    public void Registered(Customer customer)
    {
        telemetry.TrackEvent("Registered", new Dictionary<string, string> { ["CustomerId"] = customer.Id.ToString() }); // mutate: customer.Id.ToString() ==> customer.Email
        telemetry.Context.User.AuthenticatedUserId = customer.Id.ToString(); // mutate: customer.Id.ToString() ==> customer.Name
    }
}
