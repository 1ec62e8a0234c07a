// Code around campaigns that sends nothing to anybody.
// uses: Shop
using Shop;

public record CreateNewsletterCommand(string Title);

public interface IMediator
{
    Task Send(object request);
}

public interface ICampaignRepository
{
    Task SaveAsync(Issue issue, int recipients);
}

public class CampaignService(IMediator mediator, ICampaignRepository campaigns)
{
    public async Task CreateNewsletterAsync(Issue issue, IReadOnlyList<Customer> customers)
    {
        await mediator.Send(new CreateNewsletterCommand(issue.Title));
        await campaigns.SaveAsync(issue, customers.Count);
        foreach (var customer in customers)
            customer.LastOrderAt = DateTime.UtcNow;
    }
}
