// A helper requests whatever it is told; the finding stands where the data is known.
// uses: Shop
using Shop;

public class Loyalty(HttpClient client)
{
    public Task<string> Points(Customer customer) => Call("points", customer.Phone); // expect: PRV4004

    public Task<string> Level(Customer customer) => Call("levels", customer.Id.ToString());

    private Task<string> Call(string what, string key) => client.GetStringAsync($"{what}/{key}");
}
