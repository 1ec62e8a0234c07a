// The environment is the argument.
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

public static class Startup
{
    public static void Configure(DbContextOptionsBuilder options, IHostEnvironment environment) =>
        options.EnableSensitiveDataLogging(environment.IsDevelopment()); // mutate: environment.IsDevelopment() ==> true
}
