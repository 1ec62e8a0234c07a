// Every parameter of every query goes into the log.
using Microsoft.EntityFrameworkCore;

public class Store : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder options) =>
        options.EnableSensitiveDataLogging(); // expect: PRV4007
}
