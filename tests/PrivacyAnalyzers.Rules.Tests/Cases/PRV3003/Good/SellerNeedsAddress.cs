// Who sells has to know where to send it: both hang on one order.
public class User
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
    public string HomeAddress { get; set; }
}

public class Sale
{
    public User Seller { get; set; }
    public User Buyer { get; set; }
}

public interface IEmailSender
{
    Task SendEmailAsync(string to, string subject, string body);
}

public class Sales(IEmailSender mail)
{
    public Task TellAsync(Sale sale) =>
        mail.SendEmailAsync(sale.Seller.Email, "Sold", "Please send it to " + sale.Buyer.HomeAddress);

    public Task IntroduceAsync(User seller, User buyer) =>
        mail.SendEmailAsync(seller.Email, "Sold", "Please send it to " + buyer.HomeAddress);
}
