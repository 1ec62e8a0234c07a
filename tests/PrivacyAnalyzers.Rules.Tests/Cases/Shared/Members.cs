// People whose data was collected for the orders they place, and whose private address was given for the newsletter alone.
using PrivacyAnalyzers.Annotations;

namespace Members;

public class Member
{
    public int Id { get; set; }

    [CollectedFor("order-fulfilment", "support")]
    public string FullName { get; set; }

    [CollectedFor("order-fulfilment", "support")]
    public string Email { get; set; }

    [CollectedFor("order-fulfilment")]
    public string Phone { get; set; }

    [CollectedFor("marketing.newsletter")]
    public string PrivateEmail { get; set; }

    public string Country { get; set; }
    public bool OptOut { get; set; }
}

public interface IEmailSender
{
    Task SendEmailAsync(string to, string subject, string body);
}

public interface ISmsSender
{
    Task SendAsync(string phoneNumber, string text);
}
