// Telling somebody that their unsubscription was done is no advertising.
// uses: Shop
using Shop;

public class PreferenceService(IEmailSender sender)
{
    public async Task ConfirmAsync(Customer customer)
    {
        if (!customer.OptOut)
            return;
        await sender.SendEmailAsync(customer.Email, "Your settings", "You will not hear from us again.");
    }
}
