// A copied record keeps what it was copied from.
using Microsoft.Extensions.Logging;

public record Contact(int Id, string Email, string Note);

public class Editor(ILogger<Editor> logger)
{
    public void Annotate(Contact contact, string note)
    {
        var changed = contact with { Note = note };
        logger.LogInformation("Now {Value}", changed.Email); // expect: PRV4001
    }
}
