// Only accounts of the program itself get there: their address is nobody's.
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
        if (customer.IsSystemAccount) // mutate: customer.IsSystemAccount ==> !customer.IsSystemAccount
            throw new InvalidOperationException($"System account {customer.Email} cannot be changed");
    }

    public void Delete(Customer customer)
    {
        if (!customer.IsSystemAccount) // mutate: !customer.IsSystemAccount ==> customer.Id == 0
            return;
        throw new InvalidOperationException("System account " + customer.Email + " cannot be deleted");
    }
}
