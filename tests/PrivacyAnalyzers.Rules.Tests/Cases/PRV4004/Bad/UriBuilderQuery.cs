// Built with the platform's builder: told where it is put in, not again where it is used.
// uses: Shop
using System.Web;
using Shop;

public class Newsletter(HttpClient client)
{
    public async Task Unsubscribe(Customer customer)
    {
        var query = HttpUtility.ParseQueryString("");
        query["address"] = customer.Email;
        var builder = new UriBuilder("https://news.example.com/unsubscribe") { Query = query.ToString() }; // expect: PRV4004
        await client.GetAsync(builder.Uri);
        await client.GetAsync(builder.ToString());
    }
}
