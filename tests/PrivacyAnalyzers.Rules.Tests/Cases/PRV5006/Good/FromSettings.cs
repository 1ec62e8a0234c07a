// Where it leads is set by the operator.
// uses: Shop
using Shop;

public class Settings
{
    public Uri PublicAddress { get; set; }
}

public class Accounts(IEmailSender sender, Settings settings)
{
    public Task TellAsync(Customer customer) =>
        sender.SendEmailAsync(customer.Email, "Your account", $"See {settings.PublicAddress}account"); // mutate: {settings.PublicAddress} ==> http://shop.example/
}
