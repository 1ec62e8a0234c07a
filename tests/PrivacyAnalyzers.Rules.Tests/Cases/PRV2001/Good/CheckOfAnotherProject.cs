// The check stands in a helper of another project.
using System.Net.Mail;

// project: Shop.Core
namespace Shop.Core
{
    public sealed record Customer(int Id, string Email, bool OptedOut);

    public static class Wishes
    {
        public static bool MayGetNews(Customer customer) => !customer.OptedOut;

        public static void Demand(Customer customer)
        {
            if (customer.OptedOut)
                throw new InvalidOperationException();
        }
    }
}

// project: Shop.App
namespace Shop.App
{
    using Shop.Core;

    public sealed class NewsletterJob(SmtpClient client)
    {
        public void Send(IEnumerable<Customer> customers)
        {
            foreach (var customer in customers)
            {
                if (Wishes.MayGetNews(customer)) // mutate: remove
                    client.Send("shop@example.com", customer.Email, "News", "News");
            }
        }

        public void SendOne(Customer customer)
        {
            Wishes.Demand(customer); // mutate: remove
            client.Send("shop@example.com", customer.Email, "News", "News");
        }
    }
}
