// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

[Recipient("company-blog", Kind = RecipientKind.Public)]
public interface IBlog
{
    Task PostAsync(string text);
}

public class References(IBlog blog)
{
    public Task AddAsync(Customer customer) => blog.PostAsync($"{customer.Name} trusts us"); // expect: PRV1004
}
