// The declarations of SendGrid 9.29.3 that the catalogue names.
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace SendGrid
{
    public class Response;

    public interface ISendGridClient
    {
        Task<Response> SendEmailAsync(Helpers.Mail.SendGridMessage msg, CancellationToken cancellationToken);
    }

    public abstract class BaseClient : ISendGridClient
    {
        public Task<Response> SendEmailAsync(Helpers.Mail.SendGridMessage msg, CancellationToken cancellationToken) => null;
    }
}

namespace SendGrid.Helpers.Mail
{
    public class Personalization;

    public class EmailAddress
    {
        public EmailAddress(string email, string name = null) { }
    }

    public class SendGridMessage
    {
        public string Subject { get; set; }
        public string PlainTextContent { get; set; }
        public string HtmlContent { get; set; }
        public void AddTo(EmailAddress email, int personalizationIndex, Personalization personalization) { }
        public void AddTos(List<EmailAddress> emails, int personalizationIndex, Personalization personalization) { }
        public void AddCc(EmailAddress email, int personalizationIndex, Personalization personalization) { }
        public void AddCcs(List<EmailAddress> emails, int personalizationIndex, Personalization personalization) { }
        public void AddBcc(EmailAddress email, int personalizationIndex, Personalization personalization) { }
        public void AddBccs(List<EmailAddress> emails, int personalizationIndex, Personalization personalization) { }
        public void AddContent(string mimeType, string text) { }
        public void SetSubject(string subject, int personalizationIndex, Personalization personalization) { }
        public void SetTemplateData(object dynamicTemplateData, int personalizationIndex, Personalization personalization) { }
        public void AddSubstitution(string substitutionKey, string substitutionValue, int personalizationIndex, Personalization personalization) { }
    }

    public class MailHelper
    {
        public static SendGridMessage CreateSingleEmail(EmailAddress from, EmailAddress to, string subject, string plainTextContent, string htmlContent) => null;
        public static SendGridMessage CreateSingleEmailToMultipleRecipients(EmailAddress from, List<EmailAddress> tos, string subject, string plainTextContent, string htmlContent, bool showAllRecipients) => null;
        public static SendGridMessage CreateMultipleEmailsToMultipleRecipients(EmailAddress from, List<EmailAddress> tos, List<string> subjects, string plainTextContent, string htmlContent, List<Dictionary<string, string>> substitutions) => null;
    }
}
