// An id that means nothing outside.
// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

[Recipient("partner", Kind = RecipientKind.ThirdParty)]
public interface IPartner
{
    void Give(string reference);
}

public class Sharing(IPartner partner)
{
    public void Run(Customer customer) => partner.Give(customer.Id.ToString()); // mutate: customer.Id.ToString() ==> customer.Email
}
