// Who runs the process, by which role, under which id.
using System.Diagnostics;
using System.Diagnostics.Metrics;

public class AppUser
{
    public int Id { get; set; }
    public string UserName { get; set; } = "";
    public string RoleName { get; set; } = "";
}

public class Traces(Counter<long> signIns)
{
    public void Started() => Activity.Current?.SetTag("process.owner", Environment.UserName);

    public void SignedIn(AppUser user) => Activity.Current?.SetTag("enduser.id", user.Id); // mutate: user.Id ==> user.UserName

    public void Counted(AppUser user) => signIns.Add(1, new KeyValuePair<string, object?>("role", user.RoleName)); // mutate: user.RoleName ==> user.UserName
}
