// A message filled over several statements, posted to a webhook: whoever joins the channel later reads it, too.
// uses: Stubs/Chat
using SlackNet;
using SlackNet.WebApi;

public class Customer
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Phone { get; set; }
}

public class Complaints(ISlackApiClient slack)
{
    public async Task ForwardAsync(Customer customer, string webhook)
    {
        var message = new Message();
        message.Text = "Please call " + customer.Phone;
        await slack.PostToWebhook(webhook, message); // expect: PRV3002
    }
}
