// uses: Shop, Stubs/Social
using LinqToTwitter;
using Shop;

public class Announcements(TwitterContext twitter)
{
    public async Task WinnersAsync(List<Customer> winners)
    {
        var names = string.Join(", ", winners.Select(w => w.Name));
        await twitter.TweetAsync("The winners: " + names); // expect: PRV1004
    }
}
