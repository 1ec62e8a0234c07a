// The declarations of Sentry 5.10.0 that the catalogue names.
#nullable disable
namespace Sentry
{
    using System;
    using System.Collections.Generic;

    public enum SentryLevel { Debug, Info, Warning, Error, Fatal }

    public enum BreadcrumbLevel { Debug, Info }

    public class SentryId;

    public interface IHasTags
    {
        void SetTag(string key, string value);
    }

    public interface IHasExtra
    {
        void SetExtra(string key, object value);
    }

    public class SentryUser
    {
        public string Id { get; set; }
        public string Username { get; set; }
        public string Email { get; set; }
        public string IpAddress { get; set; }
        public IDictionary<string, string> Other { get; set; }
    }

    public class Scope : IHasTags, IHasExtra
    {
        public SentryUser User { get; set; }
        public void SetTag(string key, string value) { }
        public void SetExtra(string key, object value) { }
    }

    public class SentryOptions
    {
        public string Dsn { get; set; }
        public bool SendDefaultPii { get; set; }
    }

    public static class SentrySdk
    {
        public static IDisposable Init(Action<SentryOptions> configureOptions) => null;
        public static SentryId CaptureMessage(string message, SentryLevel level = SentryLevel.Info) => null;
        public static SentryId CaptureException(Exception exception) => null;
        public static SentryId CaptureFeedback(string message, string contactEmail = null, string name = null) => null;
        public static void AddBreadcrumb(string message, string category = null, string type = null, IDictionary<string, string> data = null, BreadcrumbLevel level = default) { }
        public static void ConfigureScope(Action<Scope> configureScope) { }
    }
}
