// What leads out of the house is told a number of the parcel only.
// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

public interface IParcels
{
    void Announce(string customer, [Recipient("carrier", Kind = RecipientKind.ThirdParty)] string label);
}

public class Shipping(IParcels parcels)
{
    public void Run(Customer customer, int parcel) => parcels.Announce(customer.Phone, $"parcel {parcel}");
}
