// The declarations of MimeKit and MailKit 4.7.1 that the catalogue names.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace MimeKit
{
    public class MimeEntity;

    public class TextPart : MimeEntity
    {
        public TextPart(string subtype) { }
    }

    public class BodyBuilder
    {
        public MimeEntity ToMessageBody() => null;
    }

    public abstract class InternetAddress
    {
        public static InternetAddress Parse(string text) => null;
    }

    public class MailboxAddress : InternetAddress
    {
        public MailboxAddress(string name, string address) { }
        public static new MailboxAddress Parse(string text) => null;
    }

    public class InternetAddressList;

    public class MimeMessage
    {
        public MimeMessage() { }
        public MimeMessage(IEnumerable<InternetAddress> from, IEnumerable<InternetAddress> to, string subject, MimeEntity body) { }
        public InternetAddressList To => null;
        public InternetAddressList Cc => null;
        public InternetAddressList Bcc => null;
        public string Subject { get; set; }
        public MimeEntity Body { get; set; }
    }
}

namespace MailKit
{
    public interface IMailTransport
    {
        string Send(MimeKit.MimeMessage message, CancellationToken cancellationToken, IProgress<int> progress);
        string Send(MimeKit.MimeMessage message, MimeKit.MailboxAddress sender, IEnumerable<MimeKit.MailboxAddress> recipients, CancellationToken cancellationToken, IProgress<int> progress);
        Task<string> SendAsync(MimeKit.MimeMessage message, CancellationToken cancellationToken, IProgress<int> progress);
    }
}

namespace MailKit.Net.Smtp
{
    public interface ISmtpClient : IMailTransport;
}
