// Those who agreed to share where they are; what is shared is how to reach them.
using PrivacyAnalyzers.Annotations;

public class Member
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
    public bool LocationConsent { get; set; }
}

[Recipient("map-maker", Kind = RecipientKind.ThirdParty)]
public interface IMapMaker
{
    void Give(string email);
}

public class Export(IMapMaker maker)
{
    public void Run(IEnumerable<Member> members)
    {
        foreach (var member in members.Where(member => member.LocationConsent))
            maker.Give(member.Email); // expect: PRV3010
    }
}
