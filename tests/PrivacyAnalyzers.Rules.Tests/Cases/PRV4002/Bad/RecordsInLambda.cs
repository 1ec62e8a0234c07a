// Records in a loop of another kind.
using Microsoft.Extensions.Logging;

public record Contact(int Id, string FullName, string Email);

public class Contacts(ILogger<Contacts> logger)
{
    public async Task Export(IAsyncEnumerable<Contact> contacts, List<Contact> others)
    {
        await foreach (var item in contacts)
            logger.LogInformation("{Item}", item); // expect: PRV4002
        others.ForEach(item => logger.LogInformation("{Item}", item)); // expect: PRV4002
    }
}
