// A setting, and development where nobody set it.
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

public class DiagnosticsOptions
{
    public bool? ShowSensitiveData { get; set; }
}

public class Setup
{
    public void Configure(DbContextOptionsBuilder builder, IHostEnvironment environment, DiagnosticsOptions options)
    {
        var shows = options.ShowSensitiveData ?? environment.IsDevelopment(); // mutate: environment.IsDevelopment() ==> true
        if (shows)
            builder.EnableSensitiveDataLogging();
    }
}
