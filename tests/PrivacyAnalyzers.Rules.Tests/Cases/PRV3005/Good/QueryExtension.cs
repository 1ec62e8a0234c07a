// Queries for what tells people apart, for things, for all of that name, and for whether there is one.
// uses: Shop
using Shop;

public static class Queries
{
    public static IQueryable<Customer> WithName(this IQueryable<Customer> customers, string name) => customers.Where(customer => customer.Name == name);

    public static IQueryable<Customer> WithEmail(this IQueryable<Customer> customers, string email) => customers.Where(customer => customer.Email == email);

    public static IQueryable<Customer> ById(this IQueryable<Customer> customers, int id) => customers.Where(customer => customer.Id == id);

    public static IQueryable<Product> Called(this IQueryable<Product> products, string name) => products.Where(product => product.Name == name);

    public static IQueryable<Customer> Like(this IQueryable<Customer> customers, string name) => customers.Where(customer => customer.Name.Contains(name));
}

public class Desk(IQueryable<Customer> customers, IQueryable<Product> products)
{
    public string PhoneOf(string email) => customers.WithEmail(email).First().Phone;

    public string PhoneOf(int id) => customers.ById(id).First().Phone;

    public decimal PriceOf(string name) => products.Called(name).First().Price;

    public string BestMatch(string name) => customers.Like(name).First().Phone;

    public List<Customer> ToChooseFrom(string name) => customers.WithName(name).ToList();

    public bool IsThere(string name) => customers.WithName(name).FirstOrDefault() is not null;

    public string PhoneOf(string name, int id) => customers.WithName(name).First(customer => customer.Id == id).Phone;

    public string PhoneOf(string name, string email) => customers.WithEmail(email).WithName(name).First().Phone;
}
