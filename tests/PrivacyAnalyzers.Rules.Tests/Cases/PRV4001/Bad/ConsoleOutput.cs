// Containers collect standard output as a log.
// uses: Shop
using Shop;

public class Job
{
    public void Run(Customer customer)
    {
        Console.WriteLine("Calling {0}", customer.Phone); // expect: PRV4001
        Console.Error.WriteLine($"No answer from {customer.Phone}"); // expect: PRV4001
    }
}
