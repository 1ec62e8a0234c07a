// uses: Members
using Members;

public class Directory
{
    public string Find(Member member) => member.Email;
}
