// A user kept in the program is no telemetry, whatever its members are called.
// uses: Shop
using Shop;

public class SignedInUser
{
    public string Email { get; set; } = "";
    public Dictionary<string, string> Properties { get; } = new();
}

public class Session
{
    public SignedInUser Of(Customer customer) => new() { Email = customer.Email, Properties = { ["phone"] = customer.Phone } };
}
