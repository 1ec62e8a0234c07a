// Whose model that is, and what was agreed with them, is written down.
// uses: Stubs/Ai
using Microsoft.Extensions.AI;
using PrivacyAnalyzers.Annotations;

public class Customer
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Phone { get; set; }
}

[Recipient("our-model", Kind = RecipientKind.Internal)]
public interface IOurModel
{
    Task<string> AskAsync(string prompt);
}

public class Complaints(IOurModel model)
{
    public Task<string> SumUpAsync(Customer customer) => model.AskAsync("Who is " + customer.Phone);
}
