// A condition that says nothing about where the code runs.
using Microsoft.EntityFrameworkCore;

public static class Startup
{
    public static void Configure(DbContextOptionsBuilder options, string? connection)
    {
        if (connection is not null)
            options.EnableSensitiveDataLogging(); // expect: PRV4007
    }
}
