// The name that somebody signs in with tells whoever reads the traces who that is.
using System.Diagnostics;
using System.Diagnostics.Metrics;

public class AppUser
{
    public int Id { get; set; }
    public string UserName { get; set; } = "";
}

public class Traces(Counter<long> signIns)
{
    public void SignedIn(AppUser user) => Activity.Current?.SetTag("enduser.name", user.UserName); // expect: PRV4005

    public void Failed(string userName) => Activity.Current?.AddTag("user", userName); // expect: PRV4005

    public void Counted(string loginName) => signIns.Add(1, new KeyValuePair<string, object?>("user", loginName)); // expect: PRV4005
}
