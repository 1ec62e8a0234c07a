// Masked before it goes into the message.
// uses: Shop
using Shop;

public static class Mask
{
    public static string MaskEmail(string email) => email.Length > 2 ? email.Substring(0, 2) + "***" : "***";
}

public class Accounts(ICustomerRepository customers)
{
    public Customer Find(string email) =>
        customers.FindByEmail(email) ?? throw new InvalidOperationException($"No customer {Mask.MaskEmail(email)}"); // mutate: Mask.MaskEmail(email) ==> email
}
