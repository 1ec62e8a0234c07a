// Where the context is set up.
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

public class Store : DbContext;

public static class Startup
{
    public static void Add(IServiceCollection services, Action<DbContextOptionsBuilder> provider)
    {
        services.AddSingleton<Action<DbContextOptionsBuilder>>(options =>
        {
            provider(options);
            options.EnableDetailedErrors().EnableSensitiveDataLogging(true); // expect: PRV4007
        });
    }
}
