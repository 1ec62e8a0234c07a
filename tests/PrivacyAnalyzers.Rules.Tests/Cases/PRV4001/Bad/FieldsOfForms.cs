// What was typed into a form, kept as a text.
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

public class SignUp(ILogger<SignUp> logger)
{
    public void Receive(IFormCollection form)
    {
        string? sent = form["Email"];
        logger.LogInformation("Received {Value}", sent); // expect: PRV4001
    }

    public void Count(IFormCollection form)
    {
        string? sent = form["NewsletterCount"];
        logger.LogInformation("Received {Value}", sent);
    }
}
