// Methods called Log and Write that log nothing.
// uses: Shop
using Shop;

public class Report
{
    private readonly Dictionary<string, double> _values = new();

    public void Fill(Customer customer, double age, TextWriter page)
    {
        _values[customer.Email] = Math.Log(age);
        page.Write(customer.Name);
        new Dialog().Show(customer.Name);
    }
}

public class Dialog
{
    public void Show(string text) => Caption = text;
    public string Caption { get; private set; }
}
