namespace Bank.Teller;

public sealed class Customer
{
    public int Id { get; set; }
    public string FullName { get; set; } = "";
    public string Email { get; set; } = "";
    public string AccountNumber { get; set; } = "";
    public decimal AnnualIncome { get; set; }
    public bool CreditCheckConsent { get; set; }
}

public interface ICustomers
{
    IQueryable<Customer> All { get; }
}
