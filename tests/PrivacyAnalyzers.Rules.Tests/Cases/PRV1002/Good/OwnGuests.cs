// uses: Companies
using Companies;
using PrivacyAnalyzers.Annotations;

[Controller("hotels")] // mutate: hotels ==> travel
public class Offers(IEmailSender sender)
{
    public Task SendAsync(Guest guest) => sender.SendEmailAsync(guest.Email, "Rooms", "…");
}
