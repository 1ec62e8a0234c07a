// Whoever is put into the message was asked about before.
// uses: Shop
using Shop;

public record Letter(Customer To, string Text);

public class Newsletters(IEmailSender sender)
{
    public async Task SendNewsletterAsync(Customer customer)
    {
        if (customer.OptOut) return; // mutate: remove
        await Deliver(new Letter(customer, "summer sale"));
    }

    private Task Deliver(Letter letter) => sender.SendEmailAsync(letter.To.Email, "Newsletter", letter.Text);
}
