// The exception is made by one method and thrown by another.
// uses: Shop
using Shop;

public class Payments
{
    public void Charge(Customer customer, decimal amount)
    {
        if (amount <= 0)
            throw Refused(customer);
    }

    private static Exception Refused(Customer customer) =>
        new InvalidOperationException(string.Format("Cannot charge {0}", customer.Name)); // expect: PRV4003
}
