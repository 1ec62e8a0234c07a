// The bodies of all requests: every form that anybody fills in.
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpLogging;
using Microsoft.Extensions.DependencyInjection;

public static class Startup
{
    public static void Add(IServiceCollection services)
    {
        services.AddHttpLogging(logging =>
        {
            logging.LoggingFields = HttpLoggingFields.All; // expect: PRV4007
            logging.RequestBodyLogLimit = 4096;
        });
        services.AddHttpLogging(logging => logging.LoggingFields = HttpLoggingFields.RequestPath | HttpLoggingFields.ResponseBody); // expect: PRV4007
    }
}
