// Stand-in for MimeKit and MailKit with the same metadata names: the package cannot always be restored.
namespace MimeKit
{
    public abstract class InternetAddress
    {
        public string Name { get; set; }
    }

    public class MailboxAddress : InternetAddress
    {
        public MailboxAddress(string name, string address) => (Name, Address) = (name, address);
        public string Address { get; set; }
        public static MailboxAddress Parse(string text) => new("", text);
    }

    public class InternetAddressList : List<InternetAddress>
    {
    }

    public abstract class MimeEntity
    {
    }

    public class TextPart : MimeEntity
    {
        public TextPart(string subtype) => Subtype = subtype;
        public string Subtype { get; }
        public string Text { get; set; }
    }

    public class MimeMessage
    {
        public InternetAddressList From { get; } = new();
        public InternetAddressList To { get; } = new();
        public InternetAddressList Cc { get; } = new();
        public InternetAddressList Bcc { get; } = new();
        public InternetAddressList ReplyTo { get; } = new();
        public string Subject { get; set; }
        public MimeEntity Body { get; set; }
    }
}

namespace MailKit.Net.Smtp
{
    public interface ISmtpClient
    {
        Task<string> SendAsync(MimeKit.MimeMessage message, CancellationToken cancellationToken = default);
    }

    public class SmtpClient : ISmtpClient
    {
        public Task<string> SendAsync(MimeKit.MimeMessage message, CancellationToken cancellationToken = default) => Task.FromResult("");
    }
}
