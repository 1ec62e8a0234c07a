// A helper sends; the loop that calls it fills the message.
using System.Net.Mail;

public class Guest
{
    public string Email { get; set; }
}

public class Invitations(SmtpClient client)
{
    private readonly MailMessage _message = new() { From = new MailAddress("party@shop.example"), Subject = "Your booking is confirmed" };

    public void Confirm(IReadOnlyList<Guest> guests)
    {
        foreach (var guest in guests)
        {
            _message.Bcc.Add(new MailAddress(guest.Email)); // expect: PRV3008
            Deliver(_message);
        }
    }

    private void Deliver(MailMessage message) => client.Send(message);
}
