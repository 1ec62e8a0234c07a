// A helper gives; who calls it knows whose data it is.
// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

[Recipient("insurer")]
public interface IInsurer
{
    void Offer(string email);
}

public class Offers(IInsurer insurer)
{
    public void Run(Order order) => Give(order.Customer.Email); // expect: PRV3001

    private void Give(string address) => insurer.Offer(address);
}
