// uses: Shop, Stubs/Social
using Mastonet;
using Shop;

public class Announcements(IMastodonClient mastodon)
{
    public Task NewAsync(Product product) => mastodon.PublishStatus($"New: {product.Name} for {product.Price}");
}
