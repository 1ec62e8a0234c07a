// A password that was made up is sent to the person: the mail lies in the mailbox for good.
// uses: Shop
using Shop;

public interface IGenerator
{
    string GeneratePassword(int length);
}

public class Accounts(IEmailSender sender, IGenerator generator)
{
    public async Task ResetAsync(Customer customer)
    {
        var password = generator.GeneratePassword(12);
        await sender.SendEmailAsync(customer.Email, "Your account", $"Your new password is {password}"); // expect: PRV5002
    }
}
