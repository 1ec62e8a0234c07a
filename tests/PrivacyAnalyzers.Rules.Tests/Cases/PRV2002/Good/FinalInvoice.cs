// Whoever has left still gets the last invoice.
// uses: Club
using Club;

public class InvoiceService(ClubDb db, IMailer mailer)
{
    public async Task SendInvoicesAsync()
    {
        foreach (var member in db.Members.ToList())
            await mailer.SendEmailAsync(member.Email, "Your invoice", "Please find the amount below.");
    }
}
