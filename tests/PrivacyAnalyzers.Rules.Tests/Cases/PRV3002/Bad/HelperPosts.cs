// A helper posts; what it posts is known where it is called.
// uses: Stubs/Chat
using Discord.Webhook;

public class Member
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
}

public class Alerts(DiscordWebhookClient webhook)
{
    public Task FailedAsync(Member member) => PostAsync($"Sign-in of {member.Email} failed"); // expect: PRV3002

    private Task PostAsync(string text) => webhook.SendMessageAsync(text);
}
