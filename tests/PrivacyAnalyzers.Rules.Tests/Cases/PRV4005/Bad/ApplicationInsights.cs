// Application Insights: properties of an event, a trace, and the user's id.
// uses: Shop
using Microsoft.ApplicationInsights;
using Microsoft.ApplicationInsights.DataContracts;
using Shop;

public class Registration(TelemetryClient telemetry)
{
    public void Registered(Customer customer)
    {
        telemetry.TrackEvent("Registered", new Dictionary<string, string> { ["Email"] = customer.Email }); // expect: PRV4005
        telemetry.TrackTrace($"Welcome {customer.Name}"); // expect: PRV4005
        telemetry.Context.User.AuthenticatedUserId = customer.Email; // expect: PRV4005

        var request = new RequestTelemetry { Properties = { ["Phone"] = customer.Phone } }; // expect: PRV4005
        telemetry.TrackRequest(request);
    }
}
