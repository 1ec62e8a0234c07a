// What is put into the request goes to the partner; the rest of it stays here.
using PrivacyAnalyzers.Annotations;

public class Customer
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
}

public class PartnerRequest
{
    public PartnerRequest([Recipient("partner", Kind = RecipientKind.ThirdParty)] string contact, string note) => (Contact, Note) = (contact, note);

    public string Contact { get; }
    public string Note { get; }
}

public record PartnerLead([param: Recipient("partner", Kind = RecipientKind.ThirdParty)] string Contact);

public class Partners
{
    public PartnerRequest For(Customer customer) => new(customer.Email, "from the shop"); // expect: PRV3001
    public PartnerLead LeadFor(Customer customer) => new(customer.Email); // expect: PRV3001
    public PartnerRequest Noted(Customer customer) => new("desk", customer.Email);
}
