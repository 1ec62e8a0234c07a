// From the old system into the new one.
// uses: Shop
using Shop;

public class LegacyMember
{
    public int Id { get; set; }
    public string FullName { get; set; } = "";
    public string MailAddress { get; set; } = "";
    public bool NewsletterOptOut { get; set; }
}

public static class Migration
{
    public static IEnumerable<Customer> Convert(IEnumerable<LegacyMember> members) =>
        members.Select(m => new Customer // expect: PRV1006
        {
            Id = m.Id,
            Name = m.FullName.Trim(),
            Email = m.MailAddress.ToLowerInvariant(),
        });
}
