// Only the domain, to see which provider has trouble.
// uses: Shop
using System.Diagnostics;
using PrivacyAnalyzers.Annotations;
using Shop;

public static class Mail
{
    [Redacts]
    public static string DomainOf(string address) => address[(address.LastIndexOf('@') + 1)..];
}

public class Receipts
{
    public void Sent(Customer customer) => Activity.Current?.SetTag("mail.domain", Mail.DomainOf(customer.Email)); // mutate: Mail.DomainOf(customer.Email) ==> customer.Email
}
