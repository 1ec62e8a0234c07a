// The declarations of Elastic.Apm 1.32.2 and Datadog.Trace 3.21.0 that the catalogue names.
#nullable disable
namespace Elastic.Apm.Api
{
    using System.Collections.Generic;

    public interface IExecutionSegment
    {
        void SetLabel(string key, string value);
        void SetLabel(string key, int value);
        void CaptureError(string message, string culprit);
    }

    public interface ITransaction : IExecutionSegment
    {
        Dictionary<string, string> Custom { get; }
    }

    public class User
    {
        public string Id { get; set; }
        public string Email { get; set; }
        public string UserName { get; set; }
    }
}

namespace Datadog.Trace
{
    public interface ISpan
    {
        ISpan SetTag(string key, string value);
    }

    public class UserDetails
    {
        public string Id { get; set; }
        public string Email { get; set; }
        public string Name { get; set; }
    }
}
