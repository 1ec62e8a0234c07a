// uses: Shop, Stubs/Social
using Shop;
using Tweetinvi.Client;

public class Announcements(ITweetsClient tweets)
{
    public Task BoastAsync(Order order) => tweets.PublishTweetAsync($"Order {order.Number} was number one million!"); // mutate: order.Number ==> order.Customer.Name
}
