// Postal codes that many share, names of hosts, files, products and users of other systems.
// uses: Shop
using Shop;

public class Lookups(HttpClient client)
{
    public Task<string> Area(string postalCode) => client.GetStringAsync($"https://zip.example.com/?code={postalCode}");

    public Task<string> Stock(Product product) => client.GetStringAsync("stock?name=" + product.Name);

    public Task<string> Download(FileInfo file, Uri host) => client.GetStringAsync($"https://{host.Host}/files/{file.Name}");

    public Task<string> Page(Issue issue, int page) => client.GetStringAsync($"news/{issue.Title}?page={page}");
}
