// Those who are trained have to be told when.
// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

public class Employee
{
    public string Email { get; set; } = "";
    public string Name { get; set; } = "";
}

[ProcessedFor("training")]
public class TrainingCalendar(IEmailSender sender)
{
    public Task InviteAsync(Employee employee, DateTime at) =>
        sender.SendEmailAsync(employee.Email, "Your training", $"Dear {employee.Name}, we meet at {at}.");
}
