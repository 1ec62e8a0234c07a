// Whom a helper finds is written to, in a loop over a list of names.
// uses: Shop
using Shop;

public class Invitations(ICustomerRepository customers, IEmailSender sender)
{
    public async Task InviteAsync(IEnumerable<string> names)
    {
        foreach (var name in names)
            await sender.SendEmailAsync(Find(name).Email, "Your appointment", "See you tomorrow.");
    }

    private Customer Find(string name) => customers.GetAll().Single(c => string.Equals(c.Name, name)); // expect: PRV3005
}
