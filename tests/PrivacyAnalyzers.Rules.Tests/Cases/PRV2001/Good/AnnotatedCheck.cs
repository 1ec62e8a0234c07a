// The project says which method is the check.
// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

public class Rules
{
    [OptOutCheck] // mutate: remove
    public bool Ok(Customer customer) => customer.Id % 2 == 0;
}

public class CampaignService(IEmailSender sender, Rules rules)
{
    public async Task SendCampaignAsync(Customer customer, Issue issue)
    {
        if (rules.Ok(customer)) // mutate: rules.Ok(customer) ==> customer.IsVip
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
