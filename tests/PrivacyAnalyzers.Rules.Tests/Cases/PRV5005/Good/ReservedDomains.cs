// Domains that nobody has, and addresses that stand for anybody.
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
        new Customer { FullName = "Katharina Brandl", Email = "kathi.brandl78@example.com" }, // mutate: @example.com ==> @gmx.de
        new Customer { FullName = "Ludovica Ferrante", Email = "test@gmail.com" },
        new Customer { FullName = "John Doe", Email = "johnd1977@gmail.com" },
        new Customer { FullName = "Matteo Rinaldi", Email = "matteo@mycompany.com" },
    ];
}
