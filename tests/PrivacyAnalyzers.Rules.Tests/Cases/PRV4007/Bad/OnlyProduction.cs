// Production is the one place where it must not be.
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

public static class Startup
{
    public static void Configure(DbContextOptionsBuilder options, IHostEnvironment environment)
    {
        if (environment.IsProduction())
        {
            options.EnableSensitiveDataLogging(); // expect: PRV4007
        }
        else
        {
            options.EnableDetailedErrors();
        }
    }
}
