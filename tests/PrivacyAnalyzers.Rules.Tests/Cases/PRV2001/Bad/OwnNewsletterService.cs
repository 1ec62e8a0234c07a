// A service of the project's own whose name says what it sends.
// uses: Shop
using Shop;

public interface INewsletterService
{
    Task SendAsync(string email, Issue issue);
}

public class Editor(INewsletterService newsletters)
{
    public async Task Publish(IReadOnlyList<Customer> readers, Issue issue)
    {
        foreach (var reader in readers)
            await newsletters.SendAsync(reader.Email, issue); // expect: PRV2001
    }
}
