// An entity that is about nobody.
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

[Table("products")]
public class Product
{
    public int Id { get; set; }
    public string Name { get; set; }
    public string PinCode { get; set; }
}

[Authorize]
public class ProductsController(IQueryable<Product> products) : ControllerBase
{
    [HttpGet]
    public List<Product> All() => products.ToList();
}
