using Microsoft.AspNetCore.HttpLogging;

namespace OnlineShop.Accounts;

/// <summary>On the machine of whoever develops, all of it; elsewhere, what was asked for and how it ended.</summary>
public static class LogBodiesWhileDeveloping
{
    public static void AddTo(WebApplicationBuilder builder)
    {
        builder.Services.AddHttpLogging(logging => logging.LoggingFields = HttpLoggingFields.RequestPath | HttpLoggingFields.ResponseStatusCode);
        if (builder.Environment.IsDevelopment())
            builder.Services.AddHttpLogging(logging => logging.LoggingFields = HttpLoggingFields.All);
    }
}
