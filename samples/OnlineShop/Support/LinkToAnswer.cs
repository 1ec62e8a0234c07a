using OnlineShop.Data;
using OnlineShop.Messaging;

namespace OnlineShop.Support;

/// <summary>The link was written before the shop had a certificate.</summary>
public sealed class LinkToAnswer(IMailSender mail)
{
    public Task TellAsync(Customer customer) =>
        mail.SendAsync(customer.Email, "お問い合わせの回答", "http://shop.example.com/answers をご覧ください。"); // expect: PRV5006
}
