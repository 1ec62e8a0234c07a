// Crash reports that say who it was.
// uses: Shop, Stubs/Sentry
using Sentry;
using Shop;

public class CrashReports
{
    public void SignedIn(Customer customer)
    {
        SentrySdk.ConfigureScope(scope =>
        {
            scope.User = new SentryUser { Id = customer.Id.ToString(), Email = customer.Email }; // expect: PRV4005
            scope.SetTag("name", customer.Name); // expect: PRV4005
        });
        SentrySdk.AddBreadcrumb("signed in: " + customer.Phone); // expect: PRV4005
    }
}
