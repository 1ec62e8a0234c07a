// A record that prints its id only.
using Microsoft.Extensions.Logging;

public record Contact(int Id, string FullName, string Email)
{
    public override string ToString() => $"contact {Id}"; // mutate: remove
}

public class Contacts(ILogger<Contacts> logger)
{
    public void Save(Contact contact)
    {
        logger.LogInformation("Saving {Contact}", contact);
        logger.LogInformation($"Saved {contact}");
    }
}
