// A comment may stand between what is made and what fills it, and may hold anything.
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
    public Customer Register(Applicant form) => new Customer(/* nothing; yet) */) // expect: PRV1006
        // Country: asked later (see the profile);
        { Name = form.Name, Email = form.Email };
}
