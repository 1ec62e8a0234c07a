// The number leads those who may to the record.
// uses: Stubs/Chat
using Slack.Webhooks;

public class Applicant
{
    public int Id { get; set; }
    public string FullName { get; set; }
}

public class Welcome(ISlackClient slack)
{
    public Task TellAsync(Applicant applicant) =>
        slack.PostAsync(new SlackMessage { Channel = "#hr", Text = $"Application {applicant.Id} was accepted." }); // mutate: applicant.Id ==> applicant.FullName
}
