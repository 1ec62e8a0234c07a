// A notifier of the program's own that posts to a chat: the address of the channel is a secret and stands in no code, the name of the type says where it goes.
using System.Net.Http.Json;

public class Member
{
    public int Id { get; set; }
    public string FullName { get; set; } = "";
    public string Email { get; set; } = "";
}

public class SlackNotifier(HttpClient client, string hook)
{
    public Task SendAsync(string text) => client.PostAsJsonAsync(hook, new { text });
}

public class ChatworkClient(HttpClient client)
{
    public Task NotifyAsync(string text) => client.PostAsync("rooms/1/messages", new StringContent(text));
}

public class Sessions(SlackNotifier slack, ChatworkClient chat)
{
    public Task ResetAsync(Member member) => slack.SendAsync($"{member.Email} asked for a new password"); // expect: PRV3002

    public Task LockAsync(Member member) => chat.NotifyAsync("locked: " + member.Email); // expect: PRV3002
}
