// One of two callers asks where it runs.
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

public static class Startup
{
    public static void Configure(DbContextOptionsBuilder options, IHostEnvironment environment)
    {
        if (environment.IsDevelopment())
            Verbose(options);
    }

    public static void ConfigureReports(DbContextOptionsBuilder options) => Verbose(options);

    private static void Verbose(DbContextOptionsBuilder options) => options.EnableSensitiveDataLogging(); // expect: PRV4007
}
