// Crash reports with the id: support finds the rest.
// uses: Shop, Stubs/Sentry
using Sentry;
using Shop;

public class CrashReports
{
    public void SignedIn(Customer customer) =>
        SentrySdk.ConfigureScope(scope => scope.User = new SentryUser { Id = customer.Id.ToString() }); // mutate: Id = customer.Id.ToString() ==> Email = customer.Email
}
