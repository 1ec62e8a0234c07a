// A name, and an address at a place where people have their own mail.
public class Customer
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
}

public class Training
{
    private readonly List<Customer> _people =
    [
        new Customer { Id = 1, FullName = "Katharina Brandl", Email = "kathi.brandl78@gmx.de" }, // expect: PRV5005
        new Customer { Id = 2, FullName = "Someone Else", Email = "someone@example.com" },
    ];
}
