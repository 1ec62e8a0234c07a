// ToString called by hand, kept in a local.
using Microsoft.Extensions.Logging;

public record Contact(int Id, string FullName, string Email);

public class Contacts(ILogger<Contacts> logger)
{
    public void Save(Contact contact)
    {
        var text = contact.ToString();
        logger.LogDebug(text); // expect: PRV4002
    }
}
