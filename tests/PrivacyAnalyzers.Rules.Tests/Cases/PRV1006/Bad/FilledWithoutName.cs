// The type that is made need not be named where it is made.
// uses: Shop
using Shop;

public class Applicant
{
    public string Name { get; set; } = "";
    public string Email { get; set; } = "";
    public bool MarketingConsent { get; set; }
}

public class Registration
{
    public Customer Register(Applicant form) => new() { Name = form.Name, Email = form.Email }; // expect: PRV1006
}
