// An annotated service answers for the person, in a loop.
// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

public interface IAgreements
{
    [ConsentCheck("third-party.tutoring")]
    Task<bool> HasAgreedAsync(int customerId);
}

[Recipient("tutoring", Kind = RecipientKind.ThirdParty)]
public interface ITutoringClient
{
    Task IntroduceAsync(string phone);
}

public class Introductions(ITutoringClient tutoring, IAgreements agreements, ICustomerRepository customers)
{
    public async Task RunAsync()
    {
        foreach (var customer in customers.GetAll())
            if (await agreements.HasAgreedAsync(customer.Id)) // mutate: await agreements.HasAgreedAsync(customer.Id) ==> customer.IsVip
                await tutoring.IntroduceAsync(customer.Phone);
    }
}
