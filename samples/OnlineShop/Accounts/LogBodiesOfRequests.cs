using Microsoft.AspNetCore.HttpLogging;

namespace OnlineShop.Accounts;

/// <summary>Put in one evening to see why a form failed, and never taken out again.</summary>
public static class LogBodiesOfRequests
{
    public static void AddTo(WebApplicationBuilder builder) =>
        builder.Services.AddHttpLogging(logging => logging.LoggingFields = HttpLoggingFields.All); // expect: PRV4007
}
