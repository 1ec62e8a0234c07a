// A helper that is only called for developers.
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

public static class Startup
{
    public static void Configure(DbContextOptionsBuilder options, IHostEnvironment environment)
    {
        if (environment.IsDevelopment()) // mutate: remove
            Verbose(options);
    }

    private static void Verbose(DbContextOptionsBuilder options) => options.EnableSensitiveDataLogging();
}
