// A loop over everybody without any sign of advertising: perhaps a change of terms.
// uses: Shop, ShopDb
using Shop;

public class NoticeJob(ShopDb db, IEmailSender sender)
{
    public async Task NotifyOfNewTermsAsync(string body)
    {
        foreach (var customer in db.Customers)
            await sender.SendEmailAsync(customer.Email, "Our terms have changed", body);
    }
}
