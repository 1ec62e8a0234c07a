// Somewhere people are put into the list: by hand, through a mapper that goes by names, by whoever makes the object.
// uses: Shop, ShopDb
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Shop;

public class ShelfDto
{
    public int Number { get; set; }
    public List<Customer> WaitingFor { get; set; } = new();
}

public class OfferDto
{
    public List<Customer> AskedBy { get; set; } = new();
}

public class TableDto
{
    public List<Customer> SeatedAt { get; set; } = new();
}

public interface IMapper
{
    T Map<T>(object from);
}

public class ShelvesController(ShopDb db, IMapper mapper, List<Product> products, List<TableDto> tables) : Controller
{
    [HttpGet("shelf")]
    public async Task<IActionResult> GetShelf()
    {
        var shelf = new ShelfDto();
        foreach (var customer in await db.Customers.ToListAsync())
            shelf.WaitingFor.Add(customer);
        return Ok(shelf); // expect: PRV3004
    }

    [HttpGet("offer")]
    public IActionResult GetOffer(int place) => place < 0 ? Ok(new OfferDto()) : Ok(mapper.Map<OfferDto>(products[place])); // expect: PRV3004

    [HttpGet("tables")]
    public IActionResult GetTables() => Ok(tables); // expect: PRV3004

    [Authorize]
    public IActionResult Edit(int id) => StatusCode(204);
}
