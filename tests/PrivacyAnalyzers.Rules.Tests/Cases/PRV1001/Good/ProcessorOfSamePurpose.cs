// A carrier gets what it needs to deliver.
// uses: Members
using Members;
using PrivacyAnalyzers.Annotations;

[Recipient("carrier", Kind = RecipientKind.Processor)]
public interface ICarrier
{
    Task BookAsync(string name, string phone);
}

public class Shipping(ICarrier carrier)
{
    [ProcessedFor("order-fulfilment")] // mutate: order-fulfilment ==> research
    public Task BookAsync(Member member) => carrier.BookAsync(member.FullName, member.Phone);
}
