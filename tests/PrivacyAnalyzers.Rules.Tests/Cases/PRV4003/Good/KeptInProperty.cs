// The exception knows whom it is about; its message does not say.
// uses: Shop
using Shop;

public class AccountLockedException : Exception
{
    public AccountLockedException(string email)
        : base("The account is locked.") // mutate: "The account is locked." ==> email + " is locked."
    {
        Email = email;
    }

    public string Email { get; }
}

public class Accounts
{
    public void Open(Customer customer, bool isLocked)
    {
        if (isLocked)
            throw new AccountLockedException(customer.Email);
    }
}
