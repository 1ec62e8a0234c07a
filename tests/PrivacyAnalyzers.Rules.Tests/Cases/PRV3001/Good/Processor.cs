// A company that works on one's behalf (委託) is no third party.
// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

[Recipient("printer", Kind = RecipientKind.Processor)] // mutate: RecipientKind.Processor ==> RecipientKind.ThirdParty
public interface IPrinter
{
    void Print(string name);
}

public class Labels(IPrinter printer)
{
    public void Run(Customer customer) => printer.Print(customer.Name);
}
