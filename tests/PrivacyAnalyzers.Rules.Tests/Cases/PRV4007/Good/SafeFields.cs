// Paths and status codes: enough to see what is slow.
using Microsoft.AspNetCore.HttpLogging;
using Microsoft.Extensions.DependencyInjection;

public static class Startup
{
    public static void Add(IServiceCollection services)
    {
        services.AddHttpLogging(logging => logging.LoggingFields = HttpLoggingFields.RequestPath | HttpLoggingFields.ResponseStatusCode); // mutate: ResponseStatusCode ==> RequestBody
        services.AddW3CLogging(logging => logging.LoggingFields = W3CLoggingFields.Method | W3CLoggingFields.ProtocolStatus); // mutate: ProtocolStatus ==> UserName
    }
}
