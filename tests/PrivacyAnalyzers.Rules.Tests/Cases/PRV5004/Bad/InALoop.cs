// To everybody, by a loop.
// uses: Shop
using Shop;

public class Update(IEmailSender sender, ICustomerRepository customers)
{
    public async Task RunAsync()
    {
        foreach (var customer in customers.GetAll().Where(customer => !customer.OptOut))
            await sender.SendEmailAsync(customer.Email, "Your account", $"Hello {customer.Name}, please enter your credit card number below to keep your account."); // expect: PRV5004
    }
}
