// Read anew, then asked; or something else is read anew.
using System.Net.Mail;

namespace Shop;

public class Customer
{
    public string Email { get; set; } = "";
    public bool AcceptsMarketing { get; set; }
}

public sealed class Campaign(ISession session, IScreen screen)
{
    public void SendNewsletter(Customer customer, SmtpClient mail)
    {
        session.Refresh(customer);
        if (!customer.AcceptsMarketing) // mutate: !customer.AcceptsMarketing ==> customer.AcceptsMarketing
            return;
        mail.Send("news@shop.example", customer.Email, "Our newsletter", "This week's offers");
    }

    public void SendNewsletterAndSayWhen(Customer customer, SmtpClient mail)
    {
        if (!customer.AcceptsMarketing) // mutate: !customer.AcceptsMarketing ==> customer.AcceptsMarketing
            return;
        screen.Refresh();
        mail.Send("news@shop.example", customer.Email, "Our newsletter", "This week's offers");
    }
}

public interface ISession
{
    void Refresh(object entity);
}

public interface IScreen
{
    void Refresh();
}
