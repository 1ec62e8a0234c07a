// Kept to development.
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

public static class Startup
{
    public static void Configure(DbContextOptionsBuilder options, IHostEnvironment environment)
    {
        if (environment.IsDevelopment()) // mutate: environment.IsDevelopment() ==> !environment.IsDevelopment()
            options.EnableSensitiveDataLogging();
    }
}
