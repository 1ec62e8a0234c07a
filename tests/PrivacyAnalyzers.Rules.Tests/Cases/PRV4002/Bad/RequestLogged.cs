// A whole request, which is a form filled in by a person.
using Microsoft.Extensions.Logging;

public class RegisterRequest
{
    public string FirstName { get; set; }
    public string LastName { get; set; }
    public string Email { get; set; }
    public string Password { get; set; }
}

public class RegisterHandler(ILogger<RegisterHandler> logger)
{
    public void Handle(RegisterRequest request)
    {
        logger.LogInformation("Handling {@Request}", request); // expect: PRV4002
    }
}
