// A thing has a name, too.
// uses: Stubs/Chat
using SlackNet;
using SlackNet.WebApi;

public class Server
{
    public string Name { get; set; }
    public string Address { get; set; }
}

public class Alerts(ISlackApiClient slack)
{
    public Task DownAsync(Server server) =>
        slack.Chat.PostMessage(new Message { Channel = "#ops", Text = $"{server.Name} at {server.Address} is down" });
}
