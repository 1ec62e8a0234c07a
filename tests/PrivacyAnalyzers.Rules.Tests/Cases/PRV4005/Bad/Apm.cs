// Labels and users of monitoring agents.
// uses: Shop, Stubs/Apm
using Datadog.Trace;
using Elastic.Apm.Api;
using Shop;

public class Monitoring
{
    public void Tell(ITransaction transaction, ISpan span, Customer customer)
    {
        transaction.SetLabel("email", customer.Email); // expect: PRV4005
        transaction.Custom["phone"] = customer.Phone; // expect: PRV4005
        span.SetTag("usr.name", customer.Name); // expect: PRV4005
        var user = new UserDetails { Email = customer.Email }; // expect: PRV4005
    }
}
