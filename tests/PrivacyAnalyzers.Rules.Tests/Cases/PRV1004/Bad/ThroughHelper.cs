// uses: Shop, Stubs/Social
using LinqToTwitter;
using Shop;

public class Announcements(TwitterContext twitter)
{
    public Task GreetAsync(Customer customer) => SayAsync("Welcome, " + customer.Name); // expect: PRV1004

    private Task SayAsync(string text) => twitter.TweetAsync(text);
}
