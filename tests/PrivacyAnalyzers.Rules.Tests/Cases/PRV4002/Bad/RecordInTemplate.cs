// A record's generated ToString prints every member, with or without @.
using Microsoft.Extensions.Logging;

public record Contact(int Id, string FullName, string Email);

public class Contacts(ILogger<Contacts> logger)
{
    public void Save(Contact contact)
    {
        logger.LogInformation("Saving {Contact}", contact); // expect: PRV4002
    }
}
