// Trace listeners write files and event logs.
// uses: Shop
#define TRACE
#define DEBUG
using System.Diagnostics;
using Shop;

public class Job
{
    public void Run(Customer customer)
    {
        Trace.TraceInformation("Mailing {0}", customer.Email); // expect: PRV4001
        Debug.WriteLine("mailed " + customer.Email); // expect: PRV4001
    }
}
