// The person carries no opt-out state and nothing else is asked.
// uses: Shop
using Shop;

public class Visitor
{
    public string FullName { get; set; }
    public string Email { get; set; }
}

public class PromotionService(IEmailSender sender)
{
    public async Task SendPromotionsAsync(IEnumerable<Visitor> visitors, Issue issue)
    {
        foreach (var visitor in visitors)
            await sender.SendEmailAsync(visitor.Email, issue.Title, issue.Body); // expect: PRV2001
    }
}
