// The travel agency writes to the guests of the hotels.
// uses: Companies
using Companies;
using PrivacyAnalyzers.Annotations;

[Controller("travel")]
public class Offers(IEmailSender sender)
{
    public Task SendAsync(Guest guest) => sender.SendEmailAsync(guest.Email, "Holidays", "…"); // expect: PRV1002
}
