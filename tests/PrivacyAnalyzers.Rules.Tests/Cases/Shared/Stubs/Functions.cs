// The declarations of Microsoft.Azure.Functions.Worker 2.0.0, its extension for HTTP, and Microsoft.NET.Sdk.Functions 4.4.0 that the rules know.
#nullable disable
namespace Microsoft.Azure.Functions.Worker
{
    public enum AuthorizationLevel
    {
        Anonymous,
        User,
        Function,
        System,
        Admin,
    }

    public sealed class FunctionAttribute : System.Attribute
    {
        public FunctionAttribute(string name) { }
    }

    public sealed class HttpTriggerAttribute : System.Attribute
    {
        public HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods) { }

        public HttpTriggerAttribute(params string[] methods) { }

        public string Route { get; set; }
    }
}

namespace Microsoft.Azure.Functions.Worker.Http
{
    public sealed class HttpHeadersCollection
    {
        public void Add(string name, string value) { }

        public bool Contains(string name) => false;
    }

    public abstract class HttpRequestData
    {
        public abstract string Method { get; }

        public HttpHeadersCollection Headers { get; }
    }

    public abstract class HttpResponseData
    {
        public HttpHeadersCollection Headers { get; }
    }

    public static class HttpDataExtensions
    {
        public static HttpResponseData CreateResponse(this HttpRequestData request, System.Net.HttpStatusCode statusCode) => null;

        public static System.Threading.Tasks.ValueTask WriteAsJsonAsync<T>(this HttpResponseData response, T instance) => default;
    }
}

namespace Microsoft.Azure.WebJobs
{
    public sealed class FunctionNameAttribute : System.Attribute
    {
        public FunctionNameAttribute(string name) { }
    }

    public sealed class HttpTriggerAttribute : System.Attribute
    {
        public HttpTriggerAttribute(Extensions.Http.AuthorizationLevel authLevel, params string[] methods) { }

        public string Route { get; set; }
    }
}

namespace Microsoft.Azure.WebJobs.Extensions.Http
{
    public enum AuthorizationLevel
    {
        Anonymous,
        User,
        Function,
        System,
        Admin,
    }
}
