// The id is enough to find the one concerned.
// uses: Shop
using Shop;

public class Accounts
{
    public void Charge(Customer customer, decimal amount)
    {
        if (amount <= 0)
            throw new InvalidOperationException($"Cannot charge customer {customer.Id}"); // mutate: customer.Id ==> customer.Email
    }
}
