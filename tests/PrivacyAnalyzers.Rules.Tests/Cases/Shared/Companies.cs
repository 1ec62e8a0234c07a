// Two companies of one group, each with customers of its own.
using PrivacyAnalyzers.Annotations;

namespace Companies;

[Controller("hotels")]
public class Guest
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string Email { get; set; } = "";
    public string Phone { get; set; } = "";
}

[Controller("travel")]
public class Traveller
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string Email { get; set; } = "";
    public string Phone { get; set; } = "";
}

public interface IEmailSender
{
    Task SendEmailAsync(string to, string subject, string body);
}
