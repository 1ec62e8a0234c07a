// Only the number goes out.
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
    void Give(string who);
}

public class Export(IMapMaker maker)
{
    public void Run(IEnumerable<Member> members)
    {
        foreach (var member in members)
            if (member.LocationConsent)
                maker.Give(member.Id.ToString()); // mutate: member.Id.ToString() ==> member.Email
    }
}
