// The text is a constant.
// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

public class Letters(IEmailSender sender)
{
    private const string Body = "To verify who you are, tell us your secret answer.";

    [ProcessedFor("support")]
    public Task AskAsync(Customer customer) => sender.SendEmailAsync(customer.Email, "A question", Body); // expect: PRV5004
}
