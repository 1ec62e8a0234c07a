// The flag was looked at, but it is people who get there; or somebody else was looked at.
public class Customer
{
    public int Id { get; set; }
    public string Name { get; set; }
    public string Email { get; set; }
    public bool IsSystemAccount { get; set; }
}

public class Customers
{
    public void Update(Customer customer)
    {
        if (customer.IsSystemAccount)
            return;
        throw new InvalidOperationException($"{customer.Email} cannot be changed"); // expect: PRV4003
    }

    public void Merge(Customer into, Customer from)
    {
        if (into.IsSystemAccount)
            throw new InvalidOperationException($"{from.Email} cannot become a system account"); // expect: PRV4003
    }
}
