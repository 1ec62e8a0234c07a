// A record that chooses what its ToString prints.
using System.Text;
using Microsoft.Extensions.Logging;

public record Contact(int Id, string FullName, string Email)
{
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Id = ").Append(Id);
        return true;
    }
}

public class Contacts(ILogger<Contacts> logger)
{
    public void Save(Contact contact)
    {
        logger.LogInformation("Saving {Contact}", contact);
    }
}
