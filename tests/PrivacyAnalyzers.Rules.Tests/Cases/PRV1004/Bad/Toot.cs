// uses: Shop, Stubs/Social
using Mastonet;
using Shop;

public class Announcements(IMastodonClient mastodon)
{
    public async Task ThankAsync(IEnumerable<Customer> customers)
    {
        foreach (var customer in customers)
            await mastodon.PublishStatus("Thank you, " + customer.Name); // expect: PRV1004
    }
}
