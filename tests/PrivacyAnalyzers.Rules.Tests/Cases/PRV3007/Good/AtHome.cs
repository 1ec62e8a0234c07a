// A sender of our own, in the same house.
public class Guest
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
}

public interface IMailSender
{
    Task SendMailAsync(string to, string subject, string body);
}

public class Bookings(IMailSender mail)
{
    public Task ConfirmAsync(Guest guest) => mail.SendMailAsync(guest.Email, "Your booking is confirmed", "Dear " + guest.FullName);
}
