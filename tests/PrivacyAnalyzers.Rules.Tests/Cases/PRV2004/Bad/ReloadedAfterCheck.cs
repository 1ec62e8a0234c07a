// Whether she may be written to was asked before she was read anew from the database.
using System.Net.Mail;

namespace Shop;

public class Customer
{
    public string Email { get; set; } = "";
    public bool AcceptsMarketing { get; set; }
}

public sealed class Campaign(ShopDb db, ISession session)
{
    public async Task SendNewsletterAsync(Customer customer, SmtpClient mail)
    {
        if (!customer.AcceptsMarketing)
            return;
        await db.Entry(customer).ReloadAsync();
        await mail.SendMailAsync("news@shop.example", customer.Email, "Our newsletter", "This week's offers"); // expect: PRV2004
    }

    public void SendNewsletter(Customer customer, SmtpClient mail)
    {
        if (!customer.AcceptsMarketing)
            return;
        session.Refresh(customer);
        mail.Send("news@shop.example", customer.Email, "Our newsletter", "This week's offers"); // expect: PRV2004
    }
}

public interface ISession
{
    void Refresh(object entity);
}

public abstract class ShopDb
{
    public abstract Entry<T> Entry<T>(T entity);
}

public abstract class Entry<T>
{
    public abstract T Entity { get; }

    public abstract Task ReloadAsync();
}
