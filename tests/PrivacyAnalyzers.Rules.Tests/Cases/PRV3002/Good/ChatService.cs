// A chat service is asked, and writes to one person; who speaks of slack may mean something else.
using System.Net.Http.Json;

public class Member
{
    public int Id { get; set; }
    public string FullName { get; set; } = "";
    public string Email { get; set; } = "";
}

public class SlackUsers(HttpClient client)
{
    public Task InviteAsync(string who) => client.PostAsJsonAsync("users.invite", new { who });
}

public interface INotifier
{
    Task NotifyAsync(string text);
}

public class SalesNotifier(HttpClient client) : INotifier // mutate: SalesNotifier ==> DiscordNotifier
{
    public Task NotifyAsync(string text) => client.PostAsJsonAsync("text", new { text });
}

public class Sessions(SlackUsers users, INotifier notifier)
{
    public Task JoinAsync(Member member) => users.InviteAsync(member.Email);

    public Task LockAsync(Member member) => notifier.NotifyAsync("locked: " + member.Email);
}
