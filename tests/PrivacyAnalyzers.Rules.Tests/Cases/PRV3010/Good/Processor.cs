// Who works on our behalf gets what the work needs.
using PrivacyAnalyzers.Annotations;

public class Customer
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
    public string HomeAddress { get; set; }
    public bool EmailConsent { get; set; }
}

[Recipient("printer", Kind = RecipientKind.Processor)] // mutate: RecipientKind.Processor ==> RecipientKind.ThirdParty
public interface IPrinter
{
    Task LabelAsync(string address);
}

public class Labels(IPrinter printer)
{
    public async Task PrintAsync(Customer customer)
    {
        if (customer.EmailConsent)
            await printer.LabelAsync(customer.HomeAddress);
    }
}
