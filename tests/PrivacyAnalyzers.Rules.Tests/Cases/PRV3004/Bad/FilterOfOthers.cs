// Filtering a list says which people are told of, and not what of them.
// uses: Shop, ShopDb
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Shop;

public class CustomersController(ShopDb db) : ControllerBase
{
    [HttpGet("of/{country}")]
    public List<Customer> Of(string country) => FilterByCountry(db.Customers.ToList(), country); // expect: PRV3004

    [Authorize]
    [HttpDelete("{id}")]
    public IActionResult Delete(int id) => NoContent();

    private static List<Customer> FilterByCountry(IEnumerable<Customer> customers, string country) => customers.Where(customer => customer.Country == country).ToList();
}
