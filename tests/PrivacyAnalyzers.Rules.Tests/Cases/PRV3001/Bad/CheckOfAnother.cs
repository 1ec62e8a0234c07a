// The check was about somebody else.
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
    public void Run(Member asked, Member given)
    {
        if (asked.ThirdPartyConsent)
            tutoring.Introduce(given.Phone); // expect: PRV3001
    }
}
