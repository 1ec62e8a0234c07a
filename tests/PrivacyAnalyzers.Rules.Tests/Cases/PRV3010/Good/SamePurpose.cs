// Agreed for delivery, given for delivery.
using PrivacyAnalyzers.Annotations;

public class Customer
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string HomeAddress { get; set; }

    [ConsentCheck("delivery")]
    public bool AgreedToDelivery { get; set; }
}

[Recipient("carrier", Kind = RecipientKind.ThirdParty)]
public interface ICarrier
{
    Task AddAsync(string address);
}

[ProcessedFor("delivery.parcels")] // mutate: delivery.parcels ==> marketing
public class Parcels(ICarrier carrier)
{
    public async Task SendAsync(Customer customer)
    {
        if (customer.AgreedToDelivery)
            await carrier.AddAsync(customer.HomeAddress);
    }
}
