// A service knows who agreed to what, and is asked about the wrong thing.
using PrivacyAnalyzers.Annotations;

public class Customer
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
    public string Phone { get; set; }
}

public interface IAgreements
{
    Task<bool> HasEmailConsentAsync(int customerId);
}

[Recipient("insurer", Kind = RecipientKind.ThirdParty)]
public interface IInsurer
{
    Task OfferAsync(string contact);
}

public class Offers(IAgreements agreements, IInsurer insurer)
{
    public async Task PassOnAsync(Customer customer)
    {
        if (!await agreements.HasEmailConsentAsync(customer.Id))
            return;
        await insurer.OfferAsync(customer.Phone); // expect: PRV3010
    }
}
