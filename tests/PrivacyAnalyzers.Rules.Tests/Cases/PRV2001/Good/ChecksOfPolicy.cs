// Neither name says that it is a check; the policy does.
// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

namespace Shop.Outreach
{
    [ProcessedFor("news")]
    public class Outreach(IEmailSender sender, Acme.Preferences preferences)
    {
        public async Task Permitted(Customer customer)
        {
            if (preferences.Permits(customer)) // mutate: remove
                await sender.SendEmailAsync(customer.Email, "News", "All is new.");
        }

        public async Task NotBlocked(Customer customer)
        {
            if (preferences.Blocked(customer)) // mutate: if (preferences ==> if (!preferences
                return;
            await sender.SendEmailAsync(customer.Email, "News", "All is new.");
        }
    }
}

namespace Acme
{
    public class Preferences
    {
        public bool Permits(object who) => who is not null;

        public bool Blocked(object who) => who is null;
    }
}
