// The declarations of Microsoft.IdentityModel.Logging 8.14.0 and Microsoft.Extensions.AI 9.10.0 that the catalogue names.
#nullable disable
namespace Microsoft.IdentityModel.Logging
{
    public class IdentityModelEventSource
    {
        public static bool ShowPII { get; set; }
        public static bool LogCompleteSecurityArtifact { get; set; }
    }
}

namespace Microsoft.Extensions.AI
{
    public class OpenTelemetryChatClient
    {
        public bool EnableSensitiveData { get; set; }
    }
}
