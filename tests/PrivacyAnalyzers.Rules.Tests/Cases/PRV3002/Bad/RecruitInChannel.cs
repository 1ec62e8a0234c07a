// Next month's new colleague, told to everybody in the channel so that they get along soon.
// uses: Stubs/Chat
using Slack.Webhooks;

public class Applicant
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string FormerEmployer { get; set; }
}

public class Welcome(ISlackClient slack)
{
    public Task TellAsync(Applicant applicant) =>
        slack.PostAsync(new SlackMessage { Channel = "#general", Text = $"{applicant.FullName} starts with us next month." }); // expect: PRV3002
}
