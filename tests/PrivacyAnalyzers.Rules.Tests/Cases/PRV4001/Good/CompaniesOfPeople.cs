// The name, address and telephone of a clinic are the clinic's; whether somebody asked by mail tells no address.
using Microsoft.Extensions.Logging;

public class RegisterClinic
{
    public string Name { get; set; } = "";

    public string Email { get; set; } = "";

    public string Phone { get; set; } = "";

    public bool RequestedByEmail { get; set; }
}

public class Registrations(ILogger<Registrations> logger)
{
    public void Register(RegisterClinic clinic)
    {
        logger.LogInformation("{Name} {Email} {Phone}", clinic.Name, clinic.Email, clinic.Phone);
        logger.LogInformation("Asked by mail: {Asked}", clinic.RequestedByEmail);
    }
}
