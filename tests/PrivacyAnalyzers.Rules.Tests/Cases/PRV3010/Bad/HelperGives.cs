// The check is in one method, the hand-over in another.
using PrivacyAnalyzers.Annotations;

public class Customer
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Phone { get; set; }
    public string Email { get; set; }
    public bool EmailSharingConsent { get; set; }
}

[Recipient("broker", Kind = RecipientKind.ThirdParty)]
public interface IBroker
{
    void Give(string contact);
}

public class Sharing(IBroker broker)
{
    public void Run(Customer customer)
    {
        if (!customer.EmailSharingConsent)
            throw new InvalidOperationException("nothing to share");
        Give(customer.Phone); // expect: PRV3010
    }

    private void Give(string contact) => broker.Give(contact);
}
