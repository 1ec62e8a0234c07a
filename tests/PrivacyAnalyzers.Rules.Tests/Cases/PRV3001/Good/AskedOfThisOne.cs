// This member agreed, and that is looked at before the number is told; somebody else stands beside.
// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

public class Member : Customer
{
    public bool ThirdPartyConsent { get; set; }
}

[Recipient("tutoring", Kind = RecipientKind.ThirdParty)]
public interface ITutoringClient
{
    void Introduce(string phone);
}

public class Introductions(ITutoringClient tutoring)
{
    public void Run(Member member, Member friend)
    {
        if (!member.ThirdPartyConsent) return; // mutate: !member.ThirdPartyConsent ==> member.ThirdPartyConsent // mutate: member.ThirdPartyConsent ==> friend.ThirdPartyConsent // mutate: move down
        tutoring.Introduce(member.Phone);
    }
}
