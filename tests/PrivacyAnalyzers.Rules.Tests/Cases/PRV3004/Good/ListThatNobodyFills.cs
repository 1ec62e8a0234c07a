// The answer could list people, but the project, which makes it by hand, never puts anybody in.
// uses: Shop, ShopDb
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Shop;

public class ShelvesController(List<Product> products) : Controller
{
    [HttpGet("all")]
    public IActionResult GetAll()
    {
        var shelves = new List<ShelfDto>();
        products.ForEach(product => shelves.Add(Map(product)));
        return Ok(shelves);
    }

    [Authorize]
    public IActionResult Edit(int id) => StatusCode(204);

    private static ShelfDto Map(Product product)
    {
        var dto = new ShelfDto();
        dto.Title = product.Name;
        return dto;
    }

    public class ShelfDto
    {
        public int Number { get; set; }
        public string Title { get; set; } = "";
        public List<Customer> WaitingFor { get; set; } = new();
    }
}
