// The exercise is mailed to the staff; the people in it are customers.
// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

public class Employee
{
    public string Email { get; set; } = "";
    public string Name { get; set; } = "";
}

public class Exercises(IEmailSender sender)
{
    [ProcessedFor("training")]
    public Task SendAsync(Employee employee, Customer customer) =>
        sender.SendEmailAsync(employee.Email, "Exercise 3", $"Write a letter to {customer.Name}."); // expect: PRV1003
}
