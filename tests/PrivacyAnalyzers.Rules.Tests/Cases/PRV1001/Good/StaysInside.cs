// Read, compared and counted, but handed to nobody.
// uses: Members
using Members;
using PrivacyAnalyzers.Annotations;

public class Statistics
{
    [ProcessedFor("research")]
    public int CountOf(IEnumerable<Member> members, string domain)
    {
        var found = members.Where(m => m.Email.EndsWith(domain)).ToList();
        var first = found.FirstOrDefault()?.FullName ?? "";
        return found.Count + first.Length;
    }
}
