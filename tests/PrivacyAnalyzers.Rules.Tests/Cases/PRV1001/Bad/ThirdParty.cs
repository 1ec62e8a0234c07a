// Handed to another company.
// uses: Members
using Members;
using PrivacyAnalyzers.Annotations;

[Recipient("staffing-agency", Kind = RecipientKind.ThirdParty)]
public interface IAgency
{
    Task RegisterAsync(string contact);
}

public class StaffFinder(IAgency agency)
{
    [ProcessedFor("recruiting")]
    public Task ShareAsync(Member member) => agency.RegisterAsync(member.Email); // expect: PRV1001
}
