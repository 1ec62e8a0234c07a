// The declarations that the catalogue names of libraries with a handful of rows: Newtonsoft.Json 13.0.3,
// Microsoft.Extensions.Compliance.Abstractions 9.10.0, Microsoft.AspNetCore.Identity.UI 10.0.10.
using System.Threading.Tasks;

namespace Newtonsoft.Json
{
    public static class JsonConvert
    {
        public static string SerializeObject(object value) => null;
    }
}

namespace Microsoft.Extensions.Compliance.Redaction
{
    public abstract class Redactor
    {
        public string Redact(string source) => null;
    }
}

namespace Microsoft.AspNetCore.Identity.UI.Services
{
    public interface IEmailSender
    {
        Task SendEmailAsync(string email, string subject, string htmlMessage);
    }
}
