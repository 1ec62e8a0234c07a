// Agreed for delivery, given for advertising.
using PrivacyAnalyzers.Annotations;

public class Customer
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }

    [ConsentCheck("delivery")]
    public bool AgreedToDelivery { get; set; }
}

[Recipient("ad-network", Kind = RecipientKind.ThirdParty)]
public interface IAdNetwork
{
    Task AddAsync(string email);
}

[ProcessedFor("marketing.ads")]
public class Audiences(IAdNetwork network)
{
    public async Task AddAsync(Customer customer)
    {
        if (customer.AgreedToDelivery)
            await network.AddAsync(customer.Email); // expect: PRV3010
    }
}
