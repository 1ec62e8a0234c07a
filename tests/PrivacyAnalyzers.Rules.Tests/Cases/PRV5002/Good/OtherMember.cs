// The request holds a password; what is logged is not it.
using Microsoft.Extensions.Logging;

public class RegisterRequest
{
    public string Country { get; set; }
    public string Password { get; set; }
}

public class Register(ILogger<Register> logger)
{
    public void Handle(RegisterRequest request) => logger.LogInformation("From {Country}", request.Country); // mutate: request.Country ==> request.Password
}
