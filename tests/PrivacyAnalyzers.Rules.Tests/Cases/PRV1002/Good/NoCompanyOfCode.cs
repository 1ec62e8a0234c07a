// uses: Companies
using Companies;

public class Mailer(IEmailSender sender)
{
    public Task TellAsync(Guest guest) => sender.SendEmailAsync(guest.Email, "Hello", "…");
}
