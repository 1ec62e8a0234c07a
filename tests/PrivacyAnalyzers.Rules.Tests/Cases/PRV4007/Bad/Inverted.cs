// The condition is the wrong way round.
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

public static class Startup
{
    public static void Configure(DbContextOptionsBuilder options, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment())
            options.EnableSensitiveDataLogging(); // expect: PRV4007
    }
}
