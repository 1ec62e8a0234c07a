// The innermost declaration wins: a transactional mail in a marketing class.
// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

[ProcessedFor("marketing")]
public class PointProgram(IEmailSender sender)
{
    [ProcessedFor("order-fulfilment")] // mutate: order-fulfilment ==> marketing
    public Task ConfirmAsync(Customer customer, string text) =>
        sender.SendEmailAsync(customer.Email, "Your points have been booked", text);
}
