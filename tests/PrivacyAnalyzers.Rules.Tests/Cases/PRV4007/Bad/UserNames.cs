// The names of users and their cookies in the access log.
using Microsoft.AspNetCore.HttpLogging;
using Microsoft.Extensions.DependencyInjection;

public static class Startup
{
    public static void Add(IServiceCollection services) =>
        services.AddW3CLogging(logging => logging.LoggingFields = W3CLoggingFields.All); // expect: PRV4007
}
