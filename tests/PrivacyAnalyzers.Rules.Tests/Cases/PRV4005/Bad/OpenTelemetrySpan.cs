// OpenTelemetry's own API.
// uses: Shop
using OpenTelemetry;
using OpenTelemetry.Trace;
using Shop;

public class Checkout(Tracer tracer)
{
    public void Pay(Customer customer)
    {
        using var span = tracer.StartActiveSpan("pay");
        span.SetAttribute("enduser.name", customer.Name); // expect: PRV4005
        Baggage.SetBaggage("mail", customer.Email); // expect: PRV4005
    }
}
