// 学習塾: the pupil's number is given to another company, and nobody asked.
// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

[Recipient("tutoring", Kind = RecipientKind.ThirdParty)]
public interface ITutoringClient
{
    Task IntroduceAsync(string name, string phone);
}

public class Introductions(ITutoringClient tutoring)
{
    public Task RunAsync(Customer customer) => tutoring.IntroduceAsync(customer.Name, customer.Phone); // expect: PRV3001
}
