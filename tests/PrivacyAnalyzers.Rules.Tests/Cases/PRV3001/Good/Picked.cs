// The query picks those who agreed.
// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

public class Member : Customer
{
    public bool DataSharingConsent { get; set; }
}

[Recipient("partner", Kind = RecipientKind.ThirdParty)]
public interface IPartner
{
    void Give(string email);
}

public class Sharing(IPartner partner, IEnumerable<Member> members)
{
    public void Run()
    {
        foreach (var member in members.Where(member => member.DataSharingConsent)) // mutate: member.DataSharingConsent ==> member.IsVip
            partner.Give(member.Email);
    }
}
