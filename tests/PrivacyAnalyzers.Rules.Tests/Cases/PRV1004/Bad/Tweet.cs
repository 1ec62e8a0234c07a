// A celebrity bought something here.
// uses: Shop, Stubs/Social
using Shop;
using Tweetinvi.Client;

public class Announcements(ITweetsClient tweets)
{
    public Task BoastAsync(Order order) => tweets.PublishTweetAsync($"{order.Customer.Name} shops with us!"); // expect: PRV1004
}
