// The same by interpolation and concatenation.
using Microsoft.Extensions.Logging;

public record Contact(int Id, string FullName, string Email);

public class Contacts(ILogger<Contacts> logger)
{
    public void Save(Contact contact)
    {
        logger.LogInformation($"Saving {contact}"); // expect: PRV4002
        Console.WriteLine("Saved " + contact); // expect: PRV4002
    }
}
