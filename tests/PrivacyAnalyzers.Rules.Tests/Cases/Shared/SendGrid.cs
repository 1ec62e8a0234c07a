// Stand-in for the SendGrid client with the same metadata names: the package cannot always be restored.
namespace SendGrid.Helpers.Mail
{
    public class EmailAddress
    {
        public EmailAddress(string email, string name = null) => (Email, Name) = (email, name);
        public string Email { get; set; }
        public string Name { get; set; }
    }

    public class SendGridMessage
    {
        public string Subject { get; set; }
        public string PlainTextContent { get; set; }
        public EmailAddress From { get; set; }
        public void AddTo(string email, string name = null) { }
        public void AddTo(EmailAddress email) { }
        public void AddTos(List<EmailAddress> emails) { }
        public void AddCc(EmailAddress email) { }
        public void AddBcc(EmailAddress email) { }
        public void SetSubject(string subject) => Subject = subject;
    }

    public static class MailHelper
    {
        public static SendGridMessage CreateSingleEmail(
            EmailAddress from, EmailAddress to, string subject, string plainTextContent, string htmlContent) => new();

        public static SendGridMessage CreateSingleEmailToMultipleRecipients(
            EmailAddress from, List<EmailAddress> tos, string subject, string plainTextContent, string htmlContent, bool showAllRecipients = false) => new();
    }
}

namespace SendGrid
{
    using SendGrid.Helpers.Mail;

    public class Response
    {
    }

    public interface ISendGridClient
    {
        Task<Response> SendEmailAsync(SendGridMessage msg, CancellationToken cancellationToken = default);
    }
}
