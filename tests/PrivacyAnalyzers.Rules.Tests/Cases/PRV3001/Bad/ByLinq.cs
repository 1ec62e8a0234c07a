// All of them at once.
// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

[Recipient("broker", Kind = RecipientKind.ThirdParty)]
public interface IBroker
{
    void Sell(IEnumerable<string> numbers);
}

public class Sale(IBroker broker, ICustomerRepository customers)
{
    public void Run() => broker.Sell(customers.GetAll().Where(c => c.IsVip).Select(c => c.Phone).ToList()); // expect: PRV3001
}
