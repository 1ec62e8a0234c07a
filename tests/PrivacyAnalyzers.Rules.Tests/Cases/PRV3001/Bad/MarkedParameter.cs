// One parameter leads out of the house, the other one does not.
// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

public interface IParcels
{
    void Announce(string customer, [Recipient("carrier", Kind = RecipientKind.ThirdParty)] string label);
}

public class Shipping(IParcels parcels)
{
    public void Run(Customer customer) => parcels.Announce("parcel", customer.Phone); // expect: PRV3001
}
