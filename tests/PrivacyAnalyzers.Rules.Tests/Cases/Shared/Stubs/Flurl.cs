// The declarations of Flurl 3.0.7 that the catalogue names.
#nullable disable
namespace Flurl
{
    public enum NullValueHandling { NameOnly, Remove, Ignore }

    public class Url
    {
        public Url(string baseUrl) { }
        public Url AppendPathSegment(object segment, bool fullyEncode = false) => this;
        public Url AppendPathSegments(params object[] segments) => this;
        public Url SetQueryParam(string name, object value, NullValueHandling nullValueHandling = NullValueHandling.Remove) => this;
        public Url SetQueryParams(object values, NullValueHandling nullValueHandling = NullValueHandling.Remove) => this;
    }

    public static class GeneratedExtensions
    {
        public static Url AppendPathSegment(this string url, object segment, bool fullyEncode = false) => new(url);
        public static Url AppendPathSegments(this string url, params object[] segments) => new(url);
        public static Url SetQueryParam(this string url, string name, object value, NullValueHandling nullValueHandling = NullValueHandling.Remove) => new(url);
        public static Url SetQueryParams(this string url, object values, NullValueHandling nullValueHandling = NullValueHandling.Remove) => new(url);
    }
}
