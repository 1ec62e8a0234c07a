// uses: Members
using Members;

public class Texts(ISmsSender sms)
{
    public async Task TellAllAsync(IEnumerable<Member> members)
    {
        foreach (var member in members)
            await sms.SendAsync(member.Phone, "Please call us."); // expect: PRV1005
    }
}
