// The short form of the same.
// uses: Shop
using Shop;

public class DuplicateCustomerException(string phoneNumber) : Exception("Already registered: " + phoneNumber); // expect: PRV4003

public class LimitException(string limit) : InvalidOperationException("Limit reached: " + limit);

public class Registration
{
    public void Register(Customer customer, bool isKnown)
    {
        if (isKnown)
            throw new DuplicateCustomerException(customer.Phone);
        if (customer.Id > 1000)
            throw new LimitException(customer.Name); // expect: PRV4003
    }
}
