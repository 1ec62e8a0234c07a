// uses: Companies
using Companies;
using PrivacyAnalyzers.Annotations;

[Controller("travel")]
public class Offers(IEmailSender sender)
{
    public Task SendAsync(Guest guest) => WriteAsync(guest.Email); // expect: PRV1002

    private Task WriteAsync(string to) => sender.SendEmailAsync(to, "Holidays", "…");
}
