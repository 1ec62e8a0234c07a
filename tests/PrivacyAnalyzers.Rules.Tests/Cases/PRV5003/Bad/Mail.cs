// By mail to its owner: mails lie in mailboxes, unencrypted.
// uses: Shop
using Shop;

public class Receipts(IEmailSender sender)
{
    public Task SendAsync(Customer customer, string creditCardNumber) =>
        sender.SendEmailAsync(customer.Email, "Your receipt", "Paid with " + creditCardNumber); // expect: PRV5003
}
