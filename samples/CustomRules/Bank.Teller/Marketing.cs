namespace Bank.Teller.Marketing;

public sealed class Prospect
{
    public int CustomerId { get; set; }
    public string FullName { get; set; } = "";
    public string Email { get; set; } = "";
    public decimal AnnualIncome { get; set; }
}

public sealed class Prospects
{
    public Prospect From(Customer customer) =>
        new() { CustomerId = customer.Id, FullName = customer.FullName, Email = customer.Email, AnnualIncome = customer.AnnualIncome }; // expect: BANK003
}
