// Products, names of authors, and what was in the request itself.
using Microsoft.AspNetCore.Mvc;

public class Product
{
    public int Id { get; set; }
    public string Name { get; set; }
    public decimal Price { get; set; }
}

public class Author
{
    public string FirstName { get; set; }
    public string LastName { get; set; }
}

public class SearchForm
{
    public string FullName { get; set; }
    public string Email { get; set; }
}

public class ShopController(IEnumerable<Product> products, IEnumerable<Author> authors) : ControllerBase
{
    [HttpGet("products")]
    public IEnumerable<Product> Products() => products;

    [HttpGet("authors")]
    public IActionResult Authors() => Ok(authors.ToList());

    [HttpGet("echo")]
    public IActionResult Echo([FromQuery] SearchForm form) => Ok(form);

    [NonAction]
    public IEnumerable<SearchForm> Forms(IEnumerable<SearchForm> forms) => forms;
}
