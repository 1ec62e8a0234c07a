// The declarations of Segment.Analytics.CSharp 2.5.3 and mixpanel-csharp 6.0.0 that the catalogue names.
#nullable disable
namespace Segment.Analytics
{
    using System.Text.Json.Nodes;

    public class Analytics
    {
        public void Track(string name, JsonObject properties = null) { }
        public void Track<T>(string name, T properties) { }
        public void Identify(string userId, JsonObject traits = null) { }
        public void Identify<T>(string userId, T traits) { }
        public void Group(string groupId, JsonObject traits = null) { }
        public void Alias(string newId) { }
        public void Page(string title, JsonObject properties = null, string category = "") { }
        public void Screen(string title, JsonObject properties = null, string category = "") { }
    }
}

namespace Mixpanel
{
    using System.Threading;
    using System.Threading.Tasks;

    public interface IMixpanelClient
    {
        Task<bool> TrackAsync(string @event, object properties, CancellationToken cancellationToken = default);
        Task<bool> TrackAsync(string @event, object distinctId, object properties, CancellationToken cancellationToken = default);
        Task<bool> AliasAsync(object distinctId, object alias, CancellationToken cancellationToken = default);
        Task<bool> PeopleSetAsync(object distinctId, object properties, CancellationToken cancellationToken = default);
        Task<bool> PeopleSetOnceAsync(object distinctId, object properties, CancellationToken cancellationToken = default);
        Task<bool> PeopleAppendAsync(object distinctId, object properties, CancellationToken cancellationToken = default);
        Task<bool> PeopleUnionAsync(object distinctId, object properties, CancellationToken cancellationToken = default);
    }
}
