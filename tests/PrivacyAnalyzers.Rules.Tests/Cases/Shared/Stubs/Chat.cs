// The declarations that the catalogue names of libraries for chat: SlackNet 0.17.5, Slack.Webhooks 1.1.5, Discord.Net 3.18.0.
#nullable disable
using System.Threading;
using System.Threading.Tasks;

namespace SlackNet
{
    public interface ISlackApiClient
    {
        WebApi.IChatApi Chat { get; }

        Task PostToWebhook(string webhookUrl, WebApi.Message message, CancellationToken cancellationToken = default);
    }
}

namespace SlackNet.WebApi
{
    public class Message
    {
        public string Channel { get; set; }

        public string Text { get; set; }
    }

    public interface IChatApi
    {
        Task PostMessage(Message message, CancellationToken cancellationToken = default);
    }
}

namespace Slack.Webhooks
{
    public class SlackMessage
    {
        public string Channel { get; set; }

        public string Text { get; set; }

        public string Username { get; set; }
    }

    public interface ISlackClient
    {
        bool Post(SlackMessage slackMessage);

        Task<bool> PostAsync(SlackMessage slackMessage);
    }
}

namespace Discord
{
    public interface IMessageChannel
    {
        Task SendMessageAsync(string text = null, bool isTTS = false);
    }
}

namespace Discord.Webhook
{
    public class DiscordWebhookClient
    {
        public Task<ulong> SendMessageAsync(string text = null, bool isTTS = false) => null;
    }
}
