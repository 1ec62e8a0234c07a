// A first name is somebody's, whatever the type that it stands in is about; so is the address of whoever asked for something.
using Microsoft.Extensions.Logging;

public sealed record AddTherapistToClinic(Guid ClinicId, string FirstName, string LastName, string Email);

public class RegisterSchool
{
    public string Name { get; set; } = "";

    public string HeadLastName { get; set; } = "";
}

public class ClosingOfShop
{
    public string ShopName { get; set; } = "";

    public string RequestedByEmail { get; set; } = "";
}

public class Registrations(ILogger<Registrations> logger)
{
    public void Add(AddTherapistToClinic command)
    {
        logger.LogInformation("Adding {First} {Last}", command.FirstName, command.LastName); // expect: PRV4001
    }

    public void Register(RegisterSchool school) => logger.LogInformation("Head is {Head}", school.HeadLastName); // expect: PRV4001

    public void Close(ClosingOfShop closing) => logger.LogInformation("{Shop} is closed for {Email}", closing.ShopName, closing.RequestedByEmail); // expect: PRV4001
}
