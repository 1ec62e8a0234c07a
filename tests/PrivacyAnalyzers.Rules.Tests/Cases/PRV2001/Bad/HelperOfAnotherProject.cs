// The helper that sends stands in another project; whether its recipient was asked is for each caller to see to.
using System.Net.Mail;

// project: Shop.Mail
namespace Shop.Mail
{
    public sealed record Customer(int Id, string Email, bool OptedOut);

    public sealed class Mailer(SmtpClient client)
    {
        public void Send(Customer customer, string text) => client.Send("shop@example.com", customer.Email, "Hello", text);
    }
}

// project: Shop.App
namespace Shop.App
{
    using Shop.Mail;

    public sealed class NewsletterJob(Mailer mailer)
    {
        public void ToAll(IEnumerable<Customer> customers)
        {
            foreach (var customer in customers)
                mailer.Send(customer, "News"); // expect: PRV2001
        }

        public void ToThoseWhoWant(IEnumerable<Customer> customers)
        {
            foreach (var customer in customers)
            {
                if (!customer.OptedOut)
                    mailer.Send(customer, "News");
            }
        }
    }
}
