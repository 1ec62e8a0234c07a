// A small shop without any privacy annotation: what the tool meets in code that never heard of it.
#nullable enable
namespace Shop;

public class Customer
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string Email { get; set; } = "";
    public string Phone { get; set; } = "";
    public string Country { get; set; } = "";
    public bool OptOut { get; set; }
    public bool IsVip { get; set; }
    public DateTime LastOrderAt { get; set; }
}

public class Product
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public decimal Price { get; set; }
}

public class Order
{
    public int Id { get; set; }
    public string Number { get; set; } = "";
    public Customer Customer { get; set; } = new();
    public List<Product> Items { get; set; } = new();
    public decimal Total { get; set; }
}

public class Issue
{
    public string Title { get; set; } = "";
    public string Body { get; set; } = "";
}

public interface IEmailSender
{
    Task SendEmailAsync(string to, string subject, string body);
}

public interface ISmsSender
{
    Task SendAsync(string phoneNumber, string text);
}

public interface ICustomerRepository
{
    Customer? Find(int id);
    Customer? FindByEmail(string email);
    IEnumerable<Customer> GetAll();
    IQueryable<Customer> Query();
    Task<List<Customer>> ListAsync();
}
