// Who wants to be introduced to everybody may be.
// uses: Stubs/Chat
using PrivacyAnalyzers.Annotations;
using Slack.Webhooks;

public class Employee
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public DateOnly BirthDate { get; set; }

    [ConsentCheck]
    public bool WantsToBeCelebrated { get; set; }
}

public class Birthdays(ISlackClient slack)
{
    public async Task PostAsync(IEnumerable<Employee> staff)
    {
        foreach (var employee in staff.Where(employee => employee.WantsToBeCelebrated)) // mutate: .Where(employee => employee.WantsToBeCelebrated) ==>
            await slack.PostAsync(new SlackMessage { Channel = "#general", Text = $"{employee.FullName}: {employee.BirthDate}" });
    }
}
