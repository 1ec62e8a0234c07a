// Whatever the constructor is given, the initialiser behind it is read: past calls, texts and chars.
// uses: Shop
using System;
using Shop;

public class Applicant
{
    public string Name { get; set; } = "";
    public string Email { get; set; } = "";
    public bool MarketingConsent { get; set; }
}

public class Member : Customer
{
    public Member(string source, int number)
    {
    }
}

public class Registration
{
    private readonly Func<Applicant, Customer> _copy = form => new Member("form; (\"1\")", Math.Max(1, (2))) // expect: PRV1006
    {
        Name = form.Name,
        Email = form.Email,
    };
}
