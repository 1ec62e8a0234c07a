// The person's own flag is looked at.
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
    public void Run(Member member)
    {
        if (!member.ThirdPartyConsent) // mutate: !member.ThirdPartyConsent ==> member.ThirdPartyConsent
            return;
        tutoring.Introduce(member.Phone);
    }
}
