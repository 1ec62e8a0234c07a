// An exception of the project's own builds its message from what it is given.
// uses: Shop
using Shop;

public class AccountNotFoundException : Exception
{
    public AccountNotFoundException(string email)
        : base($"There is no account for {email}.") // expect: PRV4003
    {
    }
}

public class Accounts(ICustomerRepository customers)
{
    public Customer Find(string email) => customers.FindByEmail(email) ?? throw new AccountNotFoundException(email);
}
