// A setting asks for it: whoever sets it knows what it does.
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

public class StoreOptions
{
    public bool LogParameters { get; set; }
}

public static class Startup
{
    public static void Configure(DbContextOptionsBuilder options, IConfiguration configuration, StoreOptions store)
    {
        if (configuration.GetValue<bool>("Store:LogParameters")) // mutate: remove
            options.EnableSensitiveDataLogging();
        options.EnableSensitiveDataLogging(store.LogParameters); // mutate: store.LogParameters ==> true
    }
}
