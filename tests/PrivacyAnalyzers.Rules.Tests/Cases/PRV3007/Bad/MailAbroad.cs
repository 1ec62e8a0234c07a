// The mail service works from another country, and nobody wrote down that this was looked at.
// uses: SendGrid
using SendGrid;
using SendGrid.Helpers.Mail;

public class Guest
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
}

public class Bookings(ISendGridClient client)
{
    public async Task ConfirmAsync(Guest guest)
    {
        var message = new SendGridMessage { Subject = "Your booking is confirmed", PlainTextContent = "Dear " + guest.FullName };
        message.AddTo(new EmailAddress(guest.Email));
        await client.SendEmailAsync(message); // expect: PRV3007
    }
}
