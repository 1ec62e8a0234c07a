// Not the public place, but the member's own page.
// uses: Shop
using Shop;

public class Pages
{
    public string Render(Customer customer) => $"<h1>{customer.Name}</h1>";
}
