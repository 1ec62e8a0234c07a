// Asked once, used later, inside a lambda.
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

public static class Startup
{
    public static void Add(IServiceCollection services, IHostEnvironment environment)
    {
        var isDeveloper = environment.IsDevelopment() || environment.IsEnvironment("Development2"); // mutate: IsDevelopment() || ==> IsProduction() ||
        services.AddSingleton<Action<DbContextOptionsBuilder>>(options =>
        {
            if (isDeveloper)
                options.EnableSensitiveDataLogging();
        });
    }
}
